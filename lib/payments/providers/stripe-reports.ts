import type Stripe from 'stripe'
import type { PaymentReport, PaymentState } from '../payment'
import type { ProviderEvent } from '../provider'

/** Names under which our ids travel through Stripe. */
export const PAYMENT_KEY = 'payment'
export const ORDER_KEY = 'order'

type Session = Stripe.Checkout.Session
type Intent = Stripe.PaymentIntent
type Charge = Stripe.Charge

/** What a checkout session says, with its payment intent and charge where they were expanded. */
export function ofSession(session: Session): PaymentReport {
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null
  const charge = intent && typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  const paid = session.payment_status === 'paid'
  const amount = session.amount_total ?? 0
  const state = intent && intent.status !== 'processing' ? stateOfIntent(intent) : stateOfSession(session)
  return {
    ...names(session.metadata),
    ref: session.id,
    orderId: session.metadata?.[ORDER_KEY] ?? session.client_reference_id,
    amount,
    currency: (session.currency ?? '').toUpperCase(),
    state: paid ? 'captured' : session.status === 'expired' ? 'cancelled' : state,
    capturedAmount: intent ? (intent.amount_received ?? 0) : paid ? amount : 0,
    refundedAmount: charge?.amount_refunded ?? 0,
    failure: intent?.last_payment_error?.code ?? null,
  }
}

/** What a webhook says about one of our payments; undefined when it is about something else. */
export function ofEvent({ type, payload }: ProviderEvent): PaymentReport | undefined {
  const object = (payload as unknown as Stripe.Event).data?.object as unknown
  if (!object || typeof object !== 'object') return undefined
  if (type === 'checkout.session.async_payment_failed')
    return { ...ofSession(object as Session), state: 'cancelled', failure: 'declined' }
  if (type.startsWith('checkout.session.')) return ofSession(object as Session)
  if (type.startsWith('payment_intent.')) return ofIntent(object as Intent)
  if (type === 'charge.refunded' || type === 'charge.captured') return ofCharge(object as Charge)
  return undefined
}

function ofIntent(intent: Intent): PaymentReport {
  return {
    ...names(intent.metadata),
    ref: intent.id,
    amount: intent.amount,
    currency: intent.currency.toUpperCase(),
    state: stateOfIntent(intent),
    capturedAmount: intent.status === 'succeeded' ? (intent.amount_received ?? intent.amount) : 0,
    refundedAmount: 0,
    failure: intent.last_payment_error?.code ?? null,
  }
}

function ofCharge(charge: Charge): PaymentReport {
  const intent = charge.payment_intent
  return {
    ...names(charge.metadata),
    ref: (typeof intent === 'object' ? intent?.id : intent) ?? charge.id,
    amount: charge.amount,
    currency: charge.currency.toUpperCase(),
    state: 'captured',
    capturedAmount: charge.amount_captured ?? charge.amount,
    refundedAmount: charge.amount_refunded ?? 0,
    failure: null,
  }
}

const names = (metadata: Stripe.Metadata | null | undefined) => ({
  paymentId: metadata?.[PAYMENT_KEY] ?? null,
  orderId: metadata?.[ORDER_KEY] ?? null,
})

function stateOfSession({ status }: Session): PaymentState {
  if (status === 'expired') return 'cancelled'
  // Completed but unpaid: a slow way to pay (a transfer) that Stripe has promised to report on.
  return status === 'complete' ? 'authorized' : 'pending'
}

function stateOfIntent({ status, last_payment_error }: Intent): PaymentState {
  if (status === 'succeeded') return 'captured'
  if (status === 'requires_capture' || status === 'processing') return 'authorized'
  if (status === 'canceled') return 'cancelled'
  return last_payment_error ? 'failed' : 'pending'
}
