import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { orders } from '@/db/schema/orders'
import { nextNumber } from '@/lib/channels/counter-commands'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { confirmReservations } from '@/lib/inventory/reservation-commands'
import { authorize } from '@/lib/kernel/actor'
import { raiseAlert } from '@/lib/payments/alert-commands'
import { type Mismatch, mismatchOf, type Payment, type PaymentReport } from '@/lib/payments/payment'
import { applyReport, findPaymentFor, paymentsOfOrder, storePaymentEvent } from '@/lib/payments/payment-commands'
import type { ProviderEvent } from '@/lib/payments/provider'
import { createRefund } from '@/lib/payments/refund-commands'
import { orderAuthorized, orderPaid, orderPaymentFailed, orderRefunded } from './events'
import type { OrderPaymentState } from './order'
import { findLocked, type LockedOrder } from './order-lock'
import { captureMeans, isCaptured, isSettledAlike, settle } from './settlement'

export type Outcome = 'applied' | 'unchanged' | 'ignored' | 'unknown' | Mismatch

/**
 * Takes in what a provider says about a payment, by webhook or when asked: once or many times, in any order. Sets the
 * payment and its order where all that was ever said of it puts them, and does what follows: reservations confirmed,
 * invoice number taken, money given back that came too late or twice. What does not fit is flagged and changes nothing.
 */
export async function recordPaymentReport(
  context: Context,
  { provider, report }: { provider: string; report: PaymentReport },
): Promise<Outcome> {
  authorize(context.actor, 'events.emit')
  const orderId = report.orderId ?? (await findPaymentFor(context, provider, report))?.orderId
  const order = orderId ? await findLocked(context, orderId) : undefined
  const attempts = order ? await paymentsOfOrder(context, order.id) : []
  const payment = attempts.find((each) => each.provider === provider && isAbout(report, each))
  if (!order || !payment) return flagStranger(context, provider, report)
  const mismatch = mismatchOf(payment, { ...report, orderId: order.id })
  if (mismatch) return flagMismatch(context, payment, report, mismatch)

  const heard = await applyReport(context, payment, report)
  if (!heard) return 'unchanged'
  const others = attempts.filter(({ id }) => id !== payment.id)
  await giveBackWhatIsTooMuch(context, order, payment, heard, others)
  await moveOrder(context, order, [...others, heard], heard)
  return 'applied'
}

/** A verified webhook, and what it says about a payment of ours, if it does. */
export type Received = { provider: string; event: ProviderEvent; report: PaymentReport | undefined }

/** Takes in a webhook and keeps it, in one transaction, so that it may be acknowledged. A repetition changes nothing. */
export async function receivePaymentEvent(context: Context, { provider, event, report }: Received): Promise<Outcome> {
  authorize(context.actor, 'events.emit')
  const outcome = report ? await recordPaymentReport(context, { provider, report }) : 'ignored'
  await storePaymentEvent(context, { provider, event, outcome })
  return outcome
}

/** Keeps a webhook that cannot be taken in now and gives it to the worker. */
export async function keepPaymentEvent(context: Context, { provider, event }: Received): Promise<void> {
  authorize(context.actor, 'events.emit')
  if (!(await storePaymentEvent(context, { provider, event, outcome: null }))) return
  const job = { name: 'orders.takePaymentEvent', payload: { provider, eventId: event.id } }
  await enqueue(context, { ...job, dedupeKey: `payment-event:${provider}:${event.id}`, priority: 1 })
}

const isAbout = (report: PaymentReport, payment: Payment) =>
  report.paymentId === null ? report.ref === payment.providerRef : report.paymentId === payment.id

/** Puts a locked order where its payments say, and tells what that means. */
async function moveOrder(context: Context, order: LockedOrder, payments: Payment[], latest: Payment): Promise<void> {
  const { tx, now, emit } = context
  const next = settle(order, payments)
  if (isSettledAlike(order, next)) return
  const { id, number, customerId, currency } = order
  const isAlive = order.state !== 'cancelled'
  if (order.state === 'pending' && next.state === 'placed') await confirmReservations(context, { orderId: id })
  const becomesPaid = isAlive && payments.some(isCaptured) && order.invoiceNumber === null
  // Last of all, since whoever pays next waits for it.
  const invoiceNumber = becomesPaid ? await nextNumber(context, 'invoice') : order.invoiceNumber
  const { state, paymentState, refundedAmount } = next
  const set = { state, paymentState, refundedAmount, version: order.version + 1, updatedAt: now }
  if (becomesPaid) await markPaid({ ...set, id, invoiceNumber, paidAt: now })
  else
    await tx
      .update(orders)
      .set({ ...set, ...(state === 'pending' ? {} : { expiresAt: null }) })
      .where(eq(orders.id, id))

  const { provider, failure: reason } = latest
  const total = order.totalAmount
  if (becomesPaid && invoiceNumber !== null)
    await emit(orderPaid({ id, number, customerId, provider, total, currency, invoiceNumber }))
  const enters = (into: OrderPaymentState) => paymentState === into && order.paymentState !== into
  if (enters('authorized')) await emit(orderAuthorized({ id, number, provider }))
  if (enters('failed')) await emit(orderPaymentFailed({ id, number, provider, reason }))
  if (next.refundedAmount > order.refundedAmount) {
    const amount = next.refundedAmount - order.refundedAmount
    await emit(orderRefunded({ id, number, amount, refunded: next.refundedAmount, total, currency }))
  }
}

/** Money for an order that was cancelled, or that is paid already, goes back; a promise of money is let go. */
async function giveBackWhatIsTooMuch(
  context: Context,
  order: LockedOrder,
  was: Payment,
  heard: Payment,
  others: Payment[],
): Promise<void> {
  const isUnwanted = order.state === 'cancelled' || others.some(isCaptured)
  if (isUnwanted && heard.state === 'authorized' && was.state !== 'authorized') await askToCancel(context, heard)
  if (!isCaptured(heard) || isCaptured(was)) return
  const meaning = captureMeans(order, others)
  if (meaning === 'paid') return
  const { id: paymentId, provider, orderId, providerRef, amount, currency } = heard
  await raiseAlert(context, { kind: meaning, provider, paymentId, orderId, providerRef, detail: { amount, currency } })
  const left = heard.capturedAmount - heard.refundedAmount
  if (left > 0) await askToRefund(context, heard, left, meaning)
}

/** Promises the money back and lets the worker ask the provider for it. */
export async function askToRefund(context: Context, payment: Payment, amount: number, reason: string) {
  authorize(context.actor, 'orders.refund')
  const refund = await createRefund(context, { payment, amount, reason })
  const job = { name: 'orders.refundPayment', payload: { refund: refund.id } }
  await enqueue(context, { ...job, dedupeKey: `refund:${refund.id}`, priority: 2 })
  return refund
}

/** Lets the worker end a payment at its provider. */
export async function askToCancel(context: Context, { id }: Payment): Promise<void> {
  const job = { name: 'orders.cancelPayment', payload: { payment: id } }
  await enqueue(context, { ...job, dedupeKey: `cancel-payment:${id}`, priority: 2 })
}

/** Nothing of ours fits. Money that was taken is put before the staff; anything else is a stranger's. */
async function flagStranger(context: Context, provider: string, report: PaymentReport): Promise<Outcome> {
  const { ref: providerRef, capturedAmount, amount, currency, state } = report
  const payment = await findPaymentFor(context, provider, report)
  if (payment) return flagMismatch(context, payment, report, 'orderMismatch')
  if (capturedAmount > 0 || state === 'captured')
    await raiseAlert(context, { kind: 'chargeWithoutOrder', provider, providerRef, detail: { amount, currency } })
  return 'unknown'
}

async function flagMismatch(context: Context, payment: Payment, report: PaymentReport, kind: Mismatch) {
  const { id: paymentId, orderId, provider } = payment
  const { ref: providerRef, orderId: order, amount, currency, capturedAmount } = report
  const detail = {
    expected: { order: orderId, amount: payment.amount, currency: payment.currency },
    told: { order, amount, currency, capturedAmount },
  }
  await raiseAlert(context, { kind, provider, paymentId, orderId, providerRef, detail })
  return kind
}

const markPaid = compiled(() =>
  db
    .update(orders)
    .set({
      ...given('state', 'paymentState', 'refundedAmount', 'version', 'updatedAt', 'invoiceNumber', 'paidAt'),
      expiresAt: null,
    })
    .where(eq(orders.id, sql.placeholder('id'))),
)
