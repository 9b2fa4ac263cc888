import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { configurations } from '@/db/schema/configurator'
import { contentFormEntries } from '@/db/schema/content'
import { addresses, consents, customers } from '@/db/schema/customers'
import { builds, profileKeys, profiles } from '@/db/schema/tracking'
import type { Context } from '@/lib/events/transact'
import { confirmEmailChange, deleteAccount } from '@/lib/identity/account-commands'
import { authorize } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { customerChanged } from './events'

/**
 * Gives account and customer the address that the link was sent to, together. Throws `conflict` when there are purchases
 * under that address already: joining two histories is for people to do.
 */
export async function moveToEmail(context: Context, { token }: { token: string }): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'account.own')
  const { email } = await confirmEmailChange(context, { token })
  const [taken] = await tx.select({ accountId: customers.accountId }).from(customers).where(eq(customers.email, email))
  if (taken && taken.accountId !== actor.id) throw conflict('emailHasPurchases')
  const [moved] = await tx
    .update(customers)
    .set({ email, version: sql`${customers.version} + 1`, updatedAt: now })
    .where(eq(customers.accountId, actor.id))
    .returning({ id: customers.id })
  if (moved) await emit(customerChanged({ id: moved.id, fields: ['email'] }))
}

/** Deletes the actor's account, address book, saved configurations, visits, what is known of them, what they sent by forms and what they allowed. The customer stays for the orders, whose papers the law keeps. */
export async function leaveShop(context: Context): Promise<void> {
  const { tx, actor, now } = context
  authorize(actor, 'account.own')
  await deleteAccount(context)
  const [left] = await tx
    .update(customers)
    .set({ accountId: null, phone: null, updatedAt: now })
    .where(eq(customers.accountId, actor.id))
    .returning({ id: customers.id, email: customers.email })
  if (!left) return
  await tx.delete(addresses).where(eq(addresses.customerId, left.id))
  await tx.delete(configurations).where(eq(configurations.customerId, left.id))
  await tx.delete(builds).where(eq(builds.customerId, left.id))
  const known = tx
    .select({ rootId: profiles.rootId })
    .from(profileKeys)
    .innerJoin(profiles, eq(profiles.id, profileKeys.profileId))
    .where(and(eq(profileKeys.kind, 'customer'), eq(profileKeys.key, left.id)))
  await tx.delete(profiles).where(inArray(profiles.rootId, known))
  await tx.delete(contentFormEntries).where(eq(contentFormEntries.email, left.email))
  await tx.delete(consents).where(eq(consents.email, left.email))
}
