import 'server-only'
import { cache } from 'react'
import { getSetting } from '@/lib/channels/setting-queries'
import { getCustomerIdOfAccount } from '@/lib/customers/customer-queries'
import { transact } from '@/lib/events/transact'
import type { AccountKind } from '@/lib/identity/account'
import { touchApiKey } from '@/lib/identity/api-key-commands'
import { getKeyActor } from '@/lib/identity/api-key-queries'
import { touchSession } from '@/lib/identity/session-commands'
import { getSession } from '@/lib/identity/session-queries'
import { type Actor, guest } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { MINUTE } from '@/lib/kernel/time'
import { currentHeaders } from './asked'
import { readSessionId } from './auth'

/**
 * Who makes this request: a program by its key, else staff or shopper by their session, else a guest. In the shop
 * someone who works here is the shopper they signed in as, or a guest. Checked against the database each time, so a
 * session that ends has ended everywhere.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  const asked = await currentHeaders()
  const visitorId = asked.get('x-visitor') ?? undefined
  // Whoever begins to show a key is that program or nobody: never, beside it, the person of a cookie.
  const key = /^Bearer\b\s*(.*)$/i.exec(asked.get('authorization') ?? '')?.[1]
  if (key !== undefined) return { ...(await programWith(key)), visitorId }
  const inShop = asked.has('x-storefront')
  const someone = (!inShop && (await currentStaff())) || (await currentShopper())
  return { ...(someone || guest), visitorId }
})

/** Whoever is signed in to the admin in this browser. Who owes a second factor may only look after their own account. */
export const currentStaff = async (): Promise<Actor | undefined> => (await staffHere())?.actor

/** Whether whoever is signed in to the admin has to set up a second factor before anything else. */
export const owesSecondFactor = async (): Promise<boolean> => (await staffHere())?.owes ?? false

const staffHere = cache(async () => {
  const session = await signedIn('staff')
  if (!session) return undefined
  const { actor, hasSecondFactor } = session
  const owes = !hasSecondFactor && (await getSetting('staff')).secondFactor === 'required'
  return { actor: owes ? { ...actor, permissions: ['account.own' as const] } : actor, owes }
})

/** Whoever is signed in to the shop in this browser. */
export const currentShopper = cache(async (): Promise<Actor | undefined> => {
  const actor = (await signedIn('shopper'))?.actor
  return actor && { ...actor, customerId: await getCustomerIdOfAccount(actor.id) }
})

/** A session or key notes that it is in use this often. */
const NOTED_EVERY = 5 * MINUTE
const isStale = (seen: Date | null) => !seen || Date.now() - seen.getTime() > NOTED_EVERY

async function signedIn(kind: AccountKind) {
  const id = await readSessionId(kind)
  const session = id && (await getSession(kind, id))
  if (!session) return undefined
  if (isStale(session.lastSeenAt)) await transact(session.actor, touchSession)
  return session
}

async function programWith(key: string): Promise<Actor> {
  const program = await getKeyActor(key)
  if (!program) throw new DomainError('forbidden', 'apiKey')
  if (isStale(program.lastUsedAt)) await transact(program.actor, touchApiKey)
  return program.actor
}
