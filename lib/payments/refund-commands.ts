import 'server-only'
import { and, eq } from 'drizzle-orm'
import { refunds } from '@/db/schema/payments'
import type { Context } from '@/lib/events/transact'
import { authorize, authorizeAny } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Payment } from './payment'

export type NewRefund = { payment: Payment; amount: number; reason: string }

/**
 * Promises to give money back, never more than was taken; the provider is asked after the commit. The order of the
 * payment is locked, so of parallel refunds only as many pass as there is money. Throws `conflict('refundTooMuch')`.
 */
export async function createRefund(
  { tx, actor, now }: Context,
  { payment, amount, reason }: NewRefund,
): Promise<{ id: string }> {
  authorize(actor, 'orders.refund')
  const promised = await promisedRefunds({ tx, actor }, payment.id)
  if (amount > payment.capturedAmount - payment.refundedAmount - promised) throw conflict('refundTooMuch')
  const id = newId('refund', now.getTime())
  await tx.insert(refunds).values({
    id,
    orderId: payment.orderId,
    paymentId: payment.id,
    amount,
    reason,
    state: 'pending',
    createdAt: now,
    updatedAt: now,
  })
  return { id }
}

/** How much of a payment is on its way back. */
export async function promisedRefunds(
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  paymentId: string,
): Promise<number> {
  authorizeAny(actor, 'shop.buy', 'orders.write', 'orders.refund')
  const open = await tx
    .select({ amount: refunds.amount })
    .from(refunds)
    .where(and(eq(refunds.paymentId, paymentId), eq(refunds.state, 'pending')))
  return open.reduce((sum, { amount }) => sum + amount, 0)
}

/** What the provider answered. */
export async function settleRefund(
  { tx, actor, now }: Context,
  { id, state, providerRef }: { id: string; state: 'done' | 'failed'; providerRef: string | null },
): Promise<void> {
  authorize(actor, 'events.emit')
  await tx
    .update(refunds)
    .set({ state, providerRef, updatedAt: now })
    .where(and(eq(refunds.id, id), eq(refunds.state, 'pending')))
}
