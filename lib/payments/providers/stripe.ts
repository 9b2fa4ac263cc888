import 'server-only'
import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { z } from 'zod'
import { readEnvironment } from '@/lib/kernel/environment'
import { unavailable } from '@/lib/kernel/errors'
import { after, MINUTE, SECOND } from '@/lib/kernel/time'
import type { PaymentProvider, PaymentRequest } from '../provider'
import { jsonOf, readSignature, TOLERANCE } from '../signature'
import { ORDER_KEY, ofEvent, ofSession, PAYMENT_KEY } from './stripe-reports'

// Two tries of this length stay below the eight seconds that a shopper is kept waiting at most.
const TIMEOUT = 3.5 * SECOND
// Stripe keeps a session for 30 minutes at least; ours are ended by us before that. Counted from the order's own end, so
// that a repeated request is the same request.
const SHORTEST_SESSION = 30 * MINUTE

const eventSchema = z.looseObject({ id: z.string().min(1).max(200), type: z.string().min(1).max(100) })

/** Two hundred files, which a shop without Stripe never reads. */
const sdk = () => import('stripe')

/** Stripe Checkout: the shopper pays on Stripe's page, so no card data ever comes near us. */
export const stripeProvider: PaymentProvider = {
  code: 'stripe',
  createPayment: (request) =>
    asking(async (stripe) => {
      const wanted = sessionOf(request)
      // Asked again after a deployment that asks in other words, Stripe would refuse the key for as long as it knows it.
      // Of the first session nobody was told, and whatever is paid carries the same payment's name.
      const words = createHash('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16)
      const idempotencyKey = `${request.paymentId}-${words}`
      const session = await stripe.checkout.sessions.create(wanted, { idempotencyKey })
      if (!session.url) throw unavailable('paymentUnavailable')
      return { ref: session.id, redirectUrl: session.url }
    }),
  capture: (ref, amount, idempotencyKey) =>
    asking(async (stripe) => {
      await stripe.paymentIntents.capture(
        await intentOf(stripe, ref),
        { amount_to_capture: amount },
        { idempotencyKey },
      )
      return report(stripe, ref)
    }),
  cancel: (ref) =>
    asking(async (stripe) => {
      const { state } = await report(stripe, ref)
      if (state === 'authorized') await stripe.paymentIntents.cancel(await intentOf(stripe, ref))
      else if (state !== 'captured' && state !== 'cancelled') await stripe.checkout.sessions.expire(ref)
      return report(stripe, ref)
    }),
  refund: (ref, amount, _currency, idempotencyKey) =>
    asking(async (stripe) => {
      const payment_intent = await intentOf(stripe, ref)
      const { id, status } = await stripe.refunds.create({ payment_intent, amount }, { idempotencyKey })
      // Under way is as good as done: Stripe has taken it from our balance.
      return { ref: id, state: status === 'failed' || status === 'canceled' ? 'failed' : 'done' }
    }),
  async verifyWebhook(rawBody, headers, now) {
    const { STRIPE_WEBHOOK_SECRET } = readEnvironment()
    const header = headers.get('stripe-signature') ?? ''
    if (!STRIPE_WEBHOOK_SECRET || isFromTheFuture(header, now)) return undefined
    if (!(await isSignedByStripe(rawBody, header, STRIPE_WEBHOOK_SECRET, now))) return undefined
    const event = eventSchema.safeParse(jsonOf(rawBody))
    return event.success ? { id: event.data.id, type: event.data.type, payload: event.data } : undefined
  },
  readEvent: ofEvent,
  find: (ref) => asking((stripe) => report(stripe, ref)),
  listCaptured: (since) =>
    asking(async (stripe) => {
      const created = { gte: Math.floor(since.getTime() / SECOND) }
      const page = await stripe.checkout.sessions.list({ created, limit: 100, expand: ['data.payment_intent'] })
      // Others may use the same Stripe account: only what carries our name is ours.
      return page.data.map(ofSession).filter(({ paymentId, capturedAmount }) => paymentId && capturedAmount > 0)
    }),
}

/** Stripe's own check of signature and age, at a given time. */
export async function isSignedByStripe(rawBody: string, header: string, secret: string, now: Date): Promise<boolean> {
  const { default: Stripe } = await sdk()
  try {
    return !!Stripe.webhooks.signature?.verifyHeader(rawBody, header, secret, TOLERANCE, undefined, now.getTime())
  } catch {
    return false
  }
}

/** Stripe's check lets times to come pass; nobody who is honest signs more than the tolerance ahead. */
function isFromTheFuture(header: string, now: Date): boolean {
  const { timestamp } = readSignature(header)
  return timestamp !== undefined && timestamp - now.getTime() / SECOND > TOLERANCE
}

function sessionOf(request: PaymentRequest): Stripe.Checkout.SessionCreateParams {
  const metadata = { [PAYMENT_KEY]: request.paymentId, [ORDER_KEY]: request.orderId }
  return {
    mode: 'payment',
    client_reference_id: request.orderId,
    customer_email: request.email,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: request.currency.toLowerCase(),
          unit_amount: request.amount,
          product_data: { name: request.description },
        },
      },
    ],
    metadata,
    payment_intent_data: { metadata },
    locale: request.locale as Stripe.Checkout.SessionCreateParams.Locale,
    success_url: request.returnUrl,
    cancel_url: request.cancelUrl,
    expires_at: Math.ceil(after(request.expiresAt, SHORTEST_SESSION).getTime() / SECOND),
  }
}

const report = async (stripe: Stripe, ref: string) =>
  ofSession(await stripe.checkout.sessions.retrieve(ref, { expand: ['payment_intent.latest_charge'] }))

async function intentOf(stripe: Stripe, ref: string): Promise<string> {
  const { payment_intent } = await stripe.checkout.sessions.retrieve(ref)
  const id = typeof payment_intent === 'object' ? payment_intent?.id : payment_intent
  if (!id) throw new Error(`Session ${ref} has no payment intent`)
  return id
}

/** Makes Stripe's silence ours: `unavailable` when it cannot be reached, is busy or broken. */
async function asking<T>(work: (stripe: Stripe) => Promise<T>): Promise<T> {
  const { default: Stripe } = await sdk()
  try {
    return await work(client(Stripe))
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    const silent = !error.statusCode || error.statusCode >= 500 || error.statusCode === 429
    if (silent) throw unavailable('paymentUnavailable')
    throw error
  }
}

let known: { key: string; stripe: Stripe } | undefined
function client(Sdk: typeof Stripe): Stripe {
  const { STRIPE_SECRET_KEY, STRIPE_API_BASE } = readEnvironment()
  if (!STRIPE_SECRET_KEY) throw unavailable('paymentUnavailable')
  const key = `${STRIPE_SECRET_KEY} ${STRIPE_API_BASE}`
  if (known?.key !== key) {
    const base = STRIPE_API_BASE ? new URL(STRIPE_API_BASE) : undefined
    const elsewhere = base && {
      host: base.hostname,
      port: base.port || (base.protocol === 'http:' ? 80 : 443),
      protocol: base.protocol.slice(0, -1) as 'http' | 'https',
    }
    const stripe = new Sdk(STRIPE_SECRET_KEY, {
      timeout: TIMEOUT,
      maxNetworkRetries: 1,
      telemetry: false,
      ...elsewhere,
    })
    known = { key, stripe }
  }
  return known.stripe
}
