'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, steps } from '@/app/_server/action'
import { forgetSession } from '@/app/_server/auth'
import { forgetCart } from '@/app/_server/cart-token'
import { currentChannel } from '@/app/_server/request'
import { currentShopper } from '@/app/_server/session'
import { tokenInput } from '@/app/_server/sign-in'
import { addressChangeInput, addressIdInput, addressInput } from '@/lib/customers/address'
import { addAddress, changeAddress, removeAddress } from '@/lib/customers/address-commands'
import { fullName, profileInput } from '@/lib/customers/customer'
import { changeOwnProfile } from '@/lib/customers/customer-record-commands'
import { leaveShop, moveToEmail } from '@/lib/customers/own-account-commands'
import { transact } from '@/lib/events/transact'
import { changeAccount, changePassword, requestEmailChange } from '@/lib/identity/account-commands'
import { requireAccount } from '@/lib/identity/account-queries'
import { emailInput } from '@/lib/identity/email'
import { requestPasswordReset } from '@/lib/identity/link-commands'
import { containsAddress, newPasswordInput, passwordInput } from '@/lib/identity/password'
import { hashPassword } from '@/lib/identity/password-hash'
import { isPasswordOf } from '@/lib/identity/password-queries'
import { limit } from '@/lib/identity/rate-limit'
import { endOtherSessions, endSession } from '@/lib/identity/session-commands'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'

const inAccount = async (path: string) => redirect(`/${(await currentChannel()).storefront}/account${path}`)

export async function signOut(): Promise<void> {
  const [actor, { storefront }] = [await currentShopper(), await currentChannel()]
  if (actor?.sessionId) await transact(actor, (context) => endSession(context, { id: actor.sessionId as string }))
  await forgetSession('shopper')
  await forgetCart()
  redirect(`/${storefront}`)
}

export const saveNewAddress = action(addressInput, addAddress, () => inAccount('/addresses'))
export const saveAddress = action(addressChangeInput, changeAddress, () => inAccount('/addresses'))
export const dropAddress = action(addressIdInput, removeAddress, async () => revalidatePath('/', 'layout'))

export const saveProfile = action(profileInput, async (context, profile) => {
  await changeOwnProfile(context, profile)
  await changeAccount(context, { name: fullName(profile) })
})

export const askNewEmail = steps(z.strictObject({ email: emailInput }), async ({ actor, address, run }, { email }) => {
  authorize(actor, 'account.own')
  await limit('mailLink', { address, subject: `shopper:${email}` })
  await run((context) => requestEmailChange(context, { email }))
})

export const confirmNewEmail = action(z.strictObject({ token: tokenInput }), moveToEmail, () => inAccount('/details'))

/** For those who have no password yet: a link to their own address. */
export const askPasswordLink = steps(z.strictObject({}), async ({ actor, address, run }) => {
  authorize(actor, 'account.own')
  const { email } = await requireAccount(actor.id)
  await limit('mailLink', { address, subject: `shopper:${email}` })
  await run((context) => requestPasswordReset(context, { kind: 'shopper', email }))
})

export const saveNewPassword = steps(
  z.strictObject({ current: passwordInput, password: newPasswordInput }),
  async ({ actor, run }, { current, password }) => {
    authorize(actor, 'account.own')
    await checkPassword(actor, 'current', current)
    const { email } = await requireAccount(actor.id)
    if (containsAddress(password, email)) throw invalid('invalid', { password: ['passwordIsAddress'] })
    const passwordHash = await hashPassword(password)
    await run((context) => changePassword(context, { passwordHash }))
  },
)

export const endOne = action(z.strictObject({ id: z.string().max(60) }), endSession, async () =>
  revalidatePath('/', 'layout'),
)
export const endOthers = action(z.strictObject({}), endOtherSessions, async () => revalidatePath('/', 'layout'))

/** Needs the password where there is one: a borrowed phone is not enough. */
export const removeAccount = steps(
  z.strictObject({ password: z.string().max(200).optional(), sure: z.literal('on', 'required') }),
  async ({ actor, channel, run }, { password }) => {
    authorize(actor, 'account.own')
    const { hasPassword } = await requireAccount(actor.id)
    if (hasPassword) await checkPassword(actor, 'password', password ?? '')
    await run(leaveShop)
    await forgetSession('shopper')
    await forgetCart()
    return channel.storefront
  },
  async (storefront) => redirect(`/${storefront}/login?left=1`),
)

async function checkPassword({ id }: Actor, field: string, password: string): Promise<void> {
  const giveBack = await limit('passwordCheck', { subject: id })
  if (!(await isPasswordOf(id, password))) throw invalid('invalid', { [field]: ['wrongPassword'] })
  await giveBack()
}
