import 'server-only'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { paymentEvents, payments } from '@/db/schema/payments'
import type { Context } from '@/lib/events/transact'
import { authorize, authorizeAny } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { mergeReport, type Payment, type PaymentReport } from './payment'
import { paymentColumns } from './payment-rows'
import type { ProviderEvent } from './provider'

export type NewPayment = { orderId: string; provider: string; amount: number; currency: string; attempt: number }

/** One attempt to be paid. The provider is asked after the commit; until then it has no `providerRef`. */
export async function createPayment({ actor, now }: Context, payment: NewPayment): Promise<{ id: string }> {
  authorize(actor, 'shop.buy')
  const id = newId('payment', now.getTime())
  await insertPayment({ ...payment, id, createdAt: now, updatedAt: now })
  return { id }
}

/** Keeps what the provider answered: its name for the payment and where the shopper pays. The first answer stays. */
export async function storePaymentStarted(
  { actor, now }: Context,
  { id, ref, redirectUrl }: { id: string; ref: string; redirectUrl: string },
): Promise<void> {
  authorize(actor, 'shop.buy')
  await nameAtProvider({ id, providerRef: ref, redirectUrl, updatedAt: now })
  await markPending({ id })
}

/** All attempts of an order, in their order. Whoever writes has locked the order. */
export async function paymentsOfOrder({ actor }: Context, orderId: string): Promise<Payment[]> {
  authorizeAny(actor, 'shop.buy', 'orders.write', 'orders.refund')
  return selectPayments({ orderId })
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
  { actor, now }: Context,
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
  await updateProgress({ ...merged, id: payment.id, updatedAt: now })
  return { ...payment, ...merged }
}

/** Keeps a webhook as it came, with its outcome once there is one. False when it had come before. */
export async function storePaymentEvent(
  { tx, actor, now }: Context,
  { provider, event, outcome }: { provider: string; event: ProviderEvent; outcome: string | null },
): Promise<boolean> {
  authorize(actor, 'events.emit')
  const row = { provider, eventId: event.id, type: event.type, payload: event.payload, receivedAt: now }
  const [fresh] = outcome
    ? await insertEvent({ ...row, processedAt: now, outcome })
    : await tx.insert(paymentEvents).values(row).onConflictDoNothing().returning({ id: paymentEvents.eventId })
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

const insertPayment = compiled(() =>
  db.insert(payments).values({
    ...given('id', 'orderId', 'provider', 'amount', 'currency', 'attempt', 'createdAt', 'updatedAt'),
    state: 'created',
  }),
)

const withId = eq(payments.id, sql.placeholder('id'))
const nameAtProvider = compiled(() =>
  db
    .update(payments)
    .set(given('providerRef', 'redirectUrl', 'updatedAt'))
    .where(and(withId, isNull(payments.providerRef))),
)
const markPending = compiled(() =>
  db
    .update(payments)
    .set({ state: 'pending' })
    .where(and(withId, eq(payments.state, 'created'))),
)

const selectPayments = compiled(() =>
  db
    .select(paymentColumns)
    .from(payments)
    .where(eq(payments.orderId, sql.placeholder('orderId')))
    .orderBy(asc(payments.attempt)),
)

const updateProgress = compiled(() =>
  db
    .update(payments)
    .set(given('state', 'capturedAmount', 'refundedAmount', 'failure', 'updatedAt'))
    .where(withId),
)

const insertEvent = compiled(() =>
  db
    .insert(paymentEvents)
    .values(given('provider', 'eventId', 'type', 'payload', 'receivedAt', 'processedAt', 'outcome'))
    .onConflictDoNothing()
    .returning({ id: paymentEvents.eventId }),
)
