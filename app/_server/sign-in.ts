import 'server-only'
import { z } from 'zod'
import type { Account, AccountKind } from '@/lib/identity/account'
import { emailInput } from '@/lib/identity/email'
import { requestPasswordReset, resetPassword } from '@/lib/identity/link-commands'
import { getOpenLink } from '@/lib/identity/link-queries'
import { containsAddress, newPasswordInput, passwordInput } from '@/lib/identity/password'
import { hashPassword } from '@/lib/identity/password-hash'
import { getAccountByPassword } from '@/lib/identity/password-queries'
import { limit } from '@/lib/identity/rate-limit'
import { hasSecondFactor } from '@/lib/identity/second-factor-queries'
import { invalid } from '@/lib/kernel/errors'
import type { Door } from './action'
import { enter } from './auth'
import { haltBeforeSecondStep } from './second-step'

// What the shop's sign-in and the admin's have in common. Tries are counted before anything is looked up.

export const tokenInput = z.string().min(20).max(100)
export const passwordSignIn = z.strictObject({
  email: emailInput,
  password: passwordInput,
  next: z.string().max(2000).optional(),
})
export const emailOnly = z.strictObject({ email: emailInput })
export const newPasswordByLink = z.strictObject({ token: tokenInput, password: newPasswordInput })

type Credentials = { email: string; password: string }

/** What comes next for someone who has proved a first thing: they are in, or a code is asked for. */
type Next = 'in' | 'secondStep'

/** Signs in by password. Unknown address, wrong password and disabled account get one answer, equally late. */
export async function enterByPassword(
  kind: AccountKind,
  { address }: Pick<Door, 'address'>,
  { email, password }: Credentials,
): Promise<Next> {
  const giveBack = await limit('login', { address, subject: `${kind}:${email}` })
  const account = await getAccountByPassword(kind, email, password)
  if (!account) throw invalid('wrongPassword')
  await giveBack()
  return enterOrHalt(account)
}

async function enterOrHalt(account: Account): Promise<Next> {
  if (account.kind === 'staff' && (await hasSecondFactor(account.id))) {
    await haltBeforeSecondStep(account.id)
    return 'secondStep'
  }
  await enter(account)
  return 'in'
}

/** Asks for the mail that leads to a new password. */
export async function askForReset(kind: AccountKind, { address, run }: Door, { email }: { email: string }) {
  await limit('mailLink', { address, subject: `${kind}:${email}` })
  await run((context) => requestPasswordReset(context, { kind, email }))
}

/** Sets the password by a link and signs in with it. */
export async function choosePassword(
  kind: AccountKind,
  { address, run }: Door,
  { token, password }: { token: string; password: string },
): Promise<Next> {
  await limit('linkUse', { address })
  const link = await getOpenLink(kind, ['reset', 'invite'], token)
  if (!link) throw invalid('linkExpired')
  if (containsAddress(password, link.email)) throw invalid('invalid', { password: ['passwordIsAddress'] })
  const passwordHash = await hashPassword(password)
  return enterOrHalt(await run((context) => resetPassword(context, { kind, token, passwordHash })))
}
