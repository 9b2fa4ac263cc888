import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { requireAccount } from '@/lib/identity/account-queries'
import { limit } from '@/lib/identity/rate-limit'
import { secondStepAge } from '@/lib/identity/second-factor'
import { getStanding } from '@/lib/identity/second-factor-queries'
import { secretFor } from '@/lib/identity/secret'
import { invalid } from '@/lib/kernel/errors'
import { SECOND } from '@/lib/kernel/time'
import type { Door } from './action'
import { cookieOptions, enter, isSecure } from './auth'

// Between password and code nobody is signed in: this browser only holds a note, under a secret of its own, that it has
// given the right password of one account. It ends soon, and with every change of the password or the second factor.

const noteCookie = () => `${isSecure() ? '__Host-' : ''}staff-step`
const noteSecret = () => secretFor('second step')

/** Notes in this browser that the password was right. */
export async function haltBeforeSecondStep(accountId: string): Promise<void> {
  const maxAge = secondStepAge / SECOND
  const token = { sub: accountId, standing: await getStanding(accountId) }
  await keepNote(await encode({ token, secret: noteSecret(), maxAge }), maxAge)
}

/** Whose password was given in this browser; undefined when that is too long ago or has changed since. */
export async function awaitedAccount(): Promise<string | undefined> {
  const token = (await cookies()).get(noteCookie())?.value
  if (!token) return undefined
  const { sub, standing } = (await decode({ token, secret: noteSecret() }).catch(() => null)) ?? {}
  if (!sub || !standing || standing !== (await getStanding(sub))) return undefined
  return sub
}

/** The second step: a code, counted before it is looked at, makes the session. */
export async function enterBySecondStep({ address }: Pick<Door, 'address'>, { passcode }: { passcode: string }) {
  const accountId = await awaitedAccount()
  if (!accountId) throw invalid('secondStepOver')
  const giveBack = await limit('secondStep', { address, subject: accountId })
  const giveBackOfDay = await limit('secondStepDay', { subject: accountId })
  await enter(await requireAccount(accountId), passcode)
  await giveBack()
  await giveBackOfDay()
  await keepNote('', 0)
}

const keepNote = async (value: string, maxAge: number) =>
  (await cookies()).set(noteCookie(), value, { ...cookieOptions(), maxAge })
