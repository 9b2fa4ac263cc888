import 'server-only'
import { eq } from 'drizzle-orm'
import { orders } from '@/db/schema/orders'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { releaseReservations } from '@/lib/inventory/reservation-commands'
import { authorize } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { isOpen } from '@/lib/payments/payment'
import { paymentsOfOrder } from '@/lib/payments/payment-commands'
import { providerOf } from '@/lib/payments/provider-queries'
import { promisedRefunds } from '@/lib/payments/refund-commands'
import { releaseRedemptions } from '@/lib/promotions/redemption-commands'
import { orderCancelled, orderNoteAdded, orderRefundRequested } from './events'
import type { CancelOrderInput, RefundOrderInput } from './order'
import { type LockedOrder, requireLocked } from './order-lock'
import { askToCancel, askToRefund } from './order-payment-commands'
import { isCancellable } from './settlement'

/**
 * Calls an order off: its stock and coupons are free again, what is open at the provider is ended, what was taken goes
 * back. Throws `conflict('orderNotCancellable')` once something has been sent.
 */
export async function cancelOrder(context: Context, { id, version, reason, note }: CancelOrderInput): Promise<void> {
  authorize(context.actor, 'orders.write')
  const order = await requireLocked(context, id, version)
  if (!isCancellable(order)) throw conflict('orderNotCancellable')
  await callOff(context, order, reason, note)
}

/** Lets an order go that nobody paid in time. False when it was paid or cancelled in the meantime. */
export async function expireOrder(context: Context, { id }: { id: string }): Promise<boolean> {
  authorize(context.actor, 'events.emit')
  const order = await requireLocked(context, id)
  if (order.state !== 'pending' || !order.expiresAt || order.expiresAt > context.now) return false
  await callOff(context, order, 'expired')
  return true
}

/** Asks the provider to take what was authorized. What comes of it stands in the order a moment later. */
export async function captureOrder(context: Context, { id }: { id: string }): Promise<void> {
  authorize(context.actor, 'orders.write')
  await requireLocked(context, id)
  const payment = (await paymentsOfOrder(context, id)).find(({ state }) => state === 'authorized')
  if (!payment) throw conflict('nothingToCapture')
  const job = { name: 'orders.capturePayment', payload: { payment: payment.id } }
  await enqueue(context, { ...job, dedupeKey: `capture:${payment.id}:${context.now.getTime()}`, priority: 2 })
}

/**
 * Gives money back, all or a part of it. However many ask at once, never more than was taken goes out.
 * Throws `conflict('refundTooMuch')`, and `conflict('paidElsewhere')` where we know nobody who could give it back.
 */
export async function refundOrder(context: Context, input: RefundOrderInput): Promise<{ refundId: string }> {
  authorize(context.actor, 'orders.refund')
  const { id, number, currency } = await requireLocked(context, input.id, input.version)
  const payment = (await paymentsOfOrder(context, id)).find(
    ({ capturedAmount, refundedAmount }) => capturedAmount - refundedAmount >= input.amount,
  )
  if (!payment) throw conflict('refundTooMuch')
  if (!providerOf(payment.provider)) throw conflict('paidElsewhere')
  const { amount, reason } = input
  const { id: refundId } = await askToRefund(context, payment, amount, reason)
  await context.emit(orderRefundRequested({ id, number, refundId, amount, currency, reason }))
  return { refundId }
}

/** Something that colleagues should know; it stands in the order's timeline. */
export async function noteOrder(context: Context, { id, note }: { id: string; note: string }): Promise<void> {
  authorize(context.actor, 'orders.write')
  const { number } = await requireLocked(context, id)
  await context.emit(orderNoteAdded({ id, number, note }))
}

async function callOff(
  context: Context,
  order: LockedOrder,
  reason: 'expired' | 'staff' | 'customer',
  note?: string,
): Promise<void> {
  const { tx, now, emit } = context
  const { id, number } = order
  const payments = await paymentsOfOrder(context, id)
  await releaseReservations(context, { orderId: id })
  await releaseRedemptions(context, id)
  await tx
    .update(orders)
    .set({ state: 'cancelled', cancelledAt: now, expiresAt: null, version: order.version + 1, updatedAt: now })
    .where(eq(orders.id, id))
  for (const payment of payments) {
    if (isOpen(payment.state) || payment.state === 'authorized') await askToCancel(context, payment)
    const left = payment.capturedAmount - payment.refundedAmount
    if (left > 0) await refundWhatIsLeft(context, payment, left, reason)
  }
  await emit(orderCancelled({ id, number, reason, note }))
}

/** A refund that is already on its way is not asked for again. */
async function refundWhatIsLeft(
  context: Context,
  payment: Parameters<typeof askToRefund>[1],
  left: number,
  reason: string,
) {
  const promised = await promisedRefunds(context, payment.id)
  if (left > promised) await askToRefund(context, payment, left - promised, reason)
}
