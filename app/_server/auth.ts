import 'server-only'
import { cookies, headers } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { mergeCart } from '@/lib/cart/cart-move-commands'
import { adoptConfigurations } from '@/lib/cart/saved-configuration-commands'
import { customerOfAccount } from '@/lib/customers/customer-commands'
import { transact } from '@/lib/events/transact'
import type { Account, AccountKind } from '@/lib/identity/account'
import { actorOf } from '@/lib/identity/actor'
import { secretFor } from '@/lib/identity/secret'
import { type StartedSession, startSession } from '@/lib/identity/session-commands'
import { baseUrl } from '@/lib/kernel/environment'
import { currentCookies } from './asked'
import { currentCartToken, rememberCart } from './cart-token'
import { currentChannel, currentRequestId } from './request'

/** Browsers only take a `__Host-` cookie from the very host over https, so no neighbour can plant one. */
export const isSecure = () => baseUrl().startsWith('https:')
export const sessionCookie = (kind: AccountKind) =>
  `${isSecure() ? '__Host-' : ''}${kind === 'staff' ? 'staff' : 'shopper'}`
export const sessionSecret = () => secretFor('session')

export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const

/** The id of the session that this browser says it has; whether it still holds is the database's word. */
export async function readSessionId(kind: AccountKind): Promise<string | undefined> {
  const token = (await currentCookies()).get(sessionCookie(kind))?.value
  if (!token) return undefined
  try {
    const { sid } = (await decode({ token, secret: sessionSecret() })) ?? {}
    return typeof sid === 'string' ? sid : undefined
  } catch {
    return undefined // Of another house, older than the secret, or forged.
  }
}

/**
 * Starts a session of this account in the database. A shopper's earlier purchases as a guest become theirs, and so do
 * the cart of this browser and the configurations that it keeps.
 */
export async function openSession(account: Account, passcode?: string): Promise<StartedSession> {
  const replaces = await readSessionId(account.kind)
  const token = await currentCartToken()
  const visitorId = (await headers()).get('x-visitor')
  const { value } = await transact(
    actorOf(account),
    async (context) => {
      const userAgent = (await headers()).get('user-agent')
      const session = await startSession(context, { userAgent, replaces, passcode })
      if (account.kind !== 'shopper') return { session }
      const { id: customerId } = await customerOfAccount(context, account.id)
      if (visitorId) await adoptConfigurations(context, { visitorId, customerId })
      return { session, cart: await mergeCart(context, { token, customerId }) }
    },
    { channel: await currentChannel(), requestId: await currentRequestId() },
  )
  if (value.cart) await rememberCart(value.cart.token)
  return value.session
}

/**
 * Signs an account in: a new session, and its id in a cookie that only this server can read. Who has a second factor
 * needs a `passcode`.
 */
export async function enter(account: Account, passcode?: string): Promise<void> {
  const { id, kind, expiresAt } = await openSession(account, passcode)
  const maxAge = Math.floor((expiresAt.getTime() - Date.now()) / 1000)
  const value = await encode({ token: { sid: id }, secret: sessionSecret(), maxAge })
  ;(await cookies()).set(sessionCookie(kind), value, { ...cookieOptions(), maxAge })
}

/** Takes the cookie away; the session itself is ended by its command. */
export async function forgetSession(kind: AccountKind): Promise<void> {
  ;(await cookies()).set(sessionCookie(kind), '', { ...cookieOptions(), maxAge: 0 })
}
