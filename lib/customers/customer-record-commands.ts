import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { customers } from '@/db/schema/customers'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import type { CustomerInput, ProfileInput } from './customer'
import { customerChanged, customerNoted } from './events'

/** What staff changes about a customer. Throws `conflict` when somebody else has changed it since it was shown. */
export async function updateCustomer({ tx, actor, now, emit }: Context, input: CustomerInput): Promise<void> {
  authorize(actor, 'customers.write')
  const { id, version, phone, ...changes } = input
  const [changed] = await tx
    .update(customers)
    .set({ ...changes, phone: phone || null, version: version + 1, updatedAt: now })
    .where(and(eq(customers.id, id), eq(customers.version, version)))
    .returning({ id: customers.id })
  if (!changed) {
    const [known] = await tx.select({ id: customers.id }).from(customers).where(eq(customers.id, id))
    throw known ? conflict('conflict') : notFound('customer')
  }
  await emit(customerChanged({ id, fields: ['phone', ...Object.keys(changes)] }))
}

/** A note that only staff sees; the last one written stands, and the timeline says who wrote when. */
export async function noteCustomer(
  { tx, actor, now, emit }: Context,
  { id, note }: { id: string; note: string },
): Promise<void> {
  authorize(actor, 'customers.write')
  const [noted] = await tx
    .update(customers)
    .set({ note: note || null, updatedAt: now })
    .where(eq(customers.id, id))
    .returning({ id: customers.id })
  if (!noted) throw notFound('customer')
  await emit(customerNoted({ id }))
}

/** What a shopper changes about themselves. */
export async function changeOwnProfile({ tx, actor, now, emit }: Context, input: ProfileInput): Promise<void> {
  authorize(actor, 'account.own')
  const [changed] = await tx
    .update(customers)
    .set({ ...input, phone: input.phone || null, version: sql`${customers.version} + 1`, updatedAt: now })
    .where(eq(customers.accountId, actor.id))
    .returning({ id: customers.id })
  if (!changed) throw notFound('customer')
  await emit(customerChanged({ id: changed.id, fields: Object.keys(input) }))
}
