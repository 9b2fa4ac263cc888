import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { consents } from '@/db/schema/customers'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { newIds } from '@/lib/kernel/id'
import type { Locale } from '@/lib/kernel/locale'
import type { ConsentPurpose } from './consent'
import { consentConfirmed, consentGiven } from './events'

export type GivenConsents = {
  /** In small letters. */
  email: string
  locale: Locale
  /** The id of what it was said in, by which it is confirmed. */
  source: string
  /** With the words that were shown. */
  given: { purpose: ConsentPurpose; text: string }[]
}

/** Keeps what someone allowed, with its words. It allows nothing until they have shown that the address is theirs. */
export async function recordConsents(context: Context, { given, ...said }: GivenConsents): Promise<void> {
  const { tx, actor, channel, now, emit } = context
  authorize(actor, 'shop.buy')
  if (!given.length) return
  const ids = newIds('consent', given.length, now.getTime())
  const visitorId = actor.visitorId ?? null
  const shared = { ...said, visitorId, storefront: channel.storefront, isGranted: true, at: now }
  await tx.insert(consents).values(given.map((each, at) => ({ ...shared, ...each, id: ids[at] as string })))
  await emit(consentGiven({ id: said.source, purposes: given.map(({ purpose }) => purpose) }))
}

/** The address is theirs: what was allowed there is allowed from now on. */
export async function confirmConsents({ tx, actor, now, emit }: Context, { source }: { source: string }) {
  authorize(actor, 'shop.buy')
  const confirmed = await tx
    .update(consents)
    .set({ confirmedAt: now })
    .where(and(eq(consents.source, source), isNull(consents.confirmedAt)))
    .returning({ purpose: consents.purpose })
  if (confirmed.length)
    await emit(consentConfirmed({ id: source, purposes: confirmed.map(({ purpose }) => purpose).sort() }))
}

/** Forgets what nobody has confirmed in time. */
export async function forgetUnconfirmed({ tx, actor }: Context, { sources }: { sources: string[] }): Promise<void> {
  authorize(actor, 'customers.write')
  if (sources.length)
    await tx.delete(consents).where(and(inArray(consents.source, sources), isNull(consents.confirmedAt)))
}
