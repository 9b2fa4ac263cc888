import type { PaymentReport, ProviderCode } from './payment'

/** What a provider needs to know to be asked for money. `returnUrl` and `cancelUrl` are where the shopper comes back. */
export type PaymentRequest = {
  paymentId: string
  orderId: string
  orderNumber: number
  amount: number
  currency: string
  locale: string
  email: string
  description: string
  returnUrl: string
  cancelUrl: string
  expiresAt: Date
}

/** A webhook that is proven to come from the provider. `payload` is stored as it came. */
export type ProviderEvent = { id: string; type: string; payload: Record<string, unknown> }

export type ProviderRefund = { ref: string; state: 'done' | 'failed' }

/**
 * All that the shop asks of a payment provider. Every call that moves money carries an idempotency key, so it may be
 * repeated after a crash. Calls go over the network: never inside a transaction. Throws `unavailable` when the provider
 * does not answer.
 */
export interface PaymentProvider {
  code: ProviderCode
  createPayment(request: PaymentRequest): Promise<{ ref: string; redirectUrl: string }>
  capture(ref: string, amount: number, idempotencyKey: string): Promise<PaymentReport>
  /** Ends a payment that is not captured; when it is captured after all, says so. */
  cancel(ref: string): Promise<PaymentReport>
  refund(ref: string, amount: number, currency: string, idempotencyKey: string): Promise<ProviderRefund>
  /** Checks signature and time over the raw bytes. Undefined: not from the provider. */
  verifyWebhook(rawBody: string, headers: Headers, now: Date): Promise<ProviderEvent | undefined>
  /** What an event says about a payment; undefined when it is about something else. */
  readEvent(event: ProviderEvent): PaymentReport | undefined
  /** What the provider knows about a payment now, for reconciliation. */
  find(ref: string): Promise<PaymentReport | undefined>
  /** Everything of ours that the provider has taken money for since then. */
  listCaptured(since: Date): Promise<PaymentReport[]>
}
