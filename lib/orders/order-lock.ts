import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { forUpdate } from '@/db/portable'
import { orders } from '@/db/schema/orders'
import type { Context } from '@/lib/events/transact'
import { conflict, notFound } from '@/lib/kernel/errors'
import type { OrderState } from './order'
import { standingColumns } from './order-rows'

export type LockedOrder = Pick<typeof orders.$inferSelect, keyof typeof standingColumns> & { state: OrderState }

/** An order that nobody else changes until this transaction ends: its payments and lines are guarded by the same lock. */
export async function findLocked(_: Context, id: string): Promise<LockedOrder | undefined> {
  const [order] = await selectLocked({ id })
  return order
}

/** Throws `conflict` when the order has changed since `version`, where one is given. */
export async function requireLocked(context: Context, id: string, version?: number): Promise<LockedOrder> {
  const order = await findLocked(context, id)
  if (!order) throw notFound('order')
  if (version !== undefined && version !== order.version) throw conflict('conflict')
  return order
}

const selectLocked = compiled(() =>
  forUpdate(
    db
      .select(standingColumns)
      .from(orders)
      .where(eq(orders.id, sql.placeholder('id'))),
  ),
)
