import 'server-only'
import { and, asc, eq, gt, inArray, isNull, lte, ne } from 'drizzle-orm'
import { db } from '@/db'
import { orders } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Payment } from '@/lib/payments/payment'
import { paymentColumns } from '@/lib/payments/payment-rows'

/** Orders that nobody paid in time, with the payments that are still open. */
export async function listExpiredOrders(actor: Actor, now: Date, limit: number) {
  authorize(actor, 'events.emit')
  const expired = await db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.state, 'pending'), lte(orders.expiresAt, now)))
    .orderBy(asc(orders.expiresAt))
    .limit(limit)
  if (!expired.length) return []
  const ids = expired.map(({ id }) => id)
  const open: Payment[] = await db
    .select(paymentColumns)
    .from(payments)
    .where(and(inArray(payments.orderId, ids), inArray(payments.state, ['created', 'pending', 'failed'])))
  return ids.map((id) => ({ id, payments: open.filter(({ orderId }) => orderId === id) }))
}

/** Recent orders that count as paid although no payment of ours took anything. Imported ones were paid elsewhere. */
export async function listPaidWithoutPayment(actor: Actor, since: Date, limit: number): Promise<{ id: string }[]> {
  authorize(actor, 'events.emit')
  return db
    .select({ id: orders.id })
    .from(orders)
    .leftJoin(payments, and(eq(payments.orderId, orders.id), gt(payments.capturedAmount, 0)))
    .where(
      and(
        gt(orders.placedAt, since),
        inArray(orders.paymentState, ['paid', 'partly_refunded']),
        gt(orders.totalAmount, 0),
        ne(orders.state, 'cancelled'),
        isNull(orders.externalRef),
        isNull(payments.id),
      ),
    )
    .limit(limit)
}
