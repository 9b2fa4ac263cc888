import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { paymentEvents, payments } from '@/db/schema/payments'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { mergeReport, type Payment, type PaymentReport } from './payment'
import { paymentColumns } from './payment-rows'
import type { ProviderEvent } from './provider'

export type NewPayment = { orderId: string; provider: string; amount: number; currency: string; attempt: number }

/** One attempt to be paid. The provider is asked after the commit; until then it has no `providerRef`. */
export async function createPayment({ tx, actor, now }: Context, payment: NewPayment): Promise<Payment> {
  authorize(actor, 'shop.buy')
  const [made] = await tx
    .insert(payments)
    .values({ ...payment, id: newId('payment', now.getTime()), state: 'created', createdAt: now, updatedAt: now })
    .returning(paymentColumns)
  return made as Payment
}

/** Keeps what the provider answered: its name for the payment and where the shopper pays. The first answer stays. */
export async function storePaymentStarted(
  { tx, actor, now }: Context,
  { id, ref, redirectUrl }: { id: string; ref: string; redirectUrl: string },
): Promise<void> {
  authorize(actor, 'shop.buy')
  await tx
    .update(payments)
    .set({ providerRef: ref, redirectUrl, updatedAt: now })
    .where(and(eq(payments.id, id), isNull(payments.providerRef)))
  await tx
    .update(payments)
    .set({ state: 'pending' })
    .where(and(eq(payments.id, id), eq(payments.state, 'created')))
}

/** All attempts of an order, in their order. Whoever writes has locked the order. */
export async function paymentsOfOrder({ tx, actor }: Context, orderId: string): Promise<Payment[]> {
  authorize(actor, 'shop.buy')
  return tx.select(paymentColumns).from(payments).where(eq(payments.orderId, orderId)).orderBy(asc(payments.attempt))
}

/** The payment that a report is about, by our id or by the provider's; without a lock. */
export async function findPaymentFor(
  { tx, actor }: Context,
  provider: string,
  { paymentId, ref }: PaymentReport,
): Promise<Payment | undefined> {
  authorize(actor, 'events.emit')
  const named = paymentId === null ? eq(payments.providerRef, ref) : eq(payments.id, paymentId)
  const [payment] = await tx
    .select(paymentColumns)
    .from(payments)
    .where(and(eq(payments.provider, provider), named))
  return payment
}

/** Adds what a provider says to a payment of a locked order. Returns it as it is then; undefined when nothing is new. */
export async function applyReport(
  { tx, actor, now }: Context,
  payment: Payment,
  report: PaymentReport,
): Promise<Payment | undefined> {
  authorize(actor, 'events.emit')
  const merged = mergeReport(payment, report)
  const isNew =
    merged.state !== payment.state ||
    merged.capturedAmount !== payment.capturedAmount ||
    merged.refundedAmount !== payment.refundedAmount
  if (!isNew) return undefined
  await tx
    .update(payments)
    .set({ ...merged, updatedAt: now })
    .where(eq(payments.id, payment.id))
  return { ...payment, ...merged }
}

/** Keeps a webhook as it came. False when it had come before. */
export async function storePaymentEvent(
  { tx, actor, now }: Context,
  { provider, event, outcome }: { provider: string; event: ProviderEvent; outcome: string | null },
): Promise<boolean> {
  authorize(actor, 'events.emit')
  const [fresh] = await tx
    .insert(paymentEvents)
    .values({
      provider,
      eventId: event.id,
      type: event.type,
      payload: event.payload,
      receivedAt: now,
      processedAt: outcome === null ? null : now,
      outcome,
    })
    .onConflictDoNothing()
    .returning({ id: paymentEvents.eventId })
  return !!fresh
}

/** What came of a webhook. */
export async function settlePaymentEvent(
  { tx, actor, now }: Context,
  { provider, eventId, outcome }: { provider: string; eventId: string; outcome: string },
): Promise<void> {
  authorize(actor, 'events.emit')
  await tx
    .update(paymentEvents)
    .set({ processedAt: now, outcome })
    .where(and(eq(paymentEvents.provider, provider), eq(paymentEvents.eventId, eventId)))
}

/** Its provider agrees with what we believe. */
export async function confirmPayment({ tx, actor, now }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'events.emit')
  await tx.update(payments).set({ reconciledAt: now }).where(eq(payments.id, id))
}
