import 'server-only'
import { eq } from 'drizzle-orm'
import { orders } from '@/db/schema/orders'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { isOver } from '@/lib/payments/payment'
import { createPayment, paymentsOfOrder } from '@/lib/payments/payment-commands'
import { offeredProvider } from '@/lib/payments/provider-queries'
import { orderPaymentRetried } from './events'
import { requireLocked } from './order-lock'

/** Begins another attempt to pay. Of two clicks at once the second finds the first one's and gets it. */
export async function retryPayment(
  context: Context,
  { orderId, paymentProvider }: { orderId: string; paymentProvider: string },
): Promise<{ paymentId: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'shop.buy')
  const { code: provider } = offeredProvider(paymentProvider)
  const order = await requireLocked(context, orderId)
  const isPayable = order.state === 'pending' && order.expiresAt !== null && order.expiresAt > now
  if (!isPayable) throw conflict('orderNotPayable')
  const attempts = await paymentsOfOrder(context, orderId)
  const open = attempts.find(({ state }) => !isOver(state))
  if (open) return { paymentId: open.id }
  const attempt = Math.max(0, ...attempts.map((each) => each.attempt)) + 1
  const amount = order.totalAmount
  const { number, currency } = order
  const { id: paymentId } = await createPayment(context, { orderId, provider, amount, currency, attempt })
  await tx.update(orders).set({ paymentState: 'unpaid', updatedAt: now }).where(eq(orders.id, orderId))
  await emit(orderPaymentRetried({ id: orderId, number, provider, attempt }))
  return { paymentId }
}
