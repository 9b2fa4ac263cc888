/**
 * What a payment is and how what we hear about it is put together. Providers tell in any order, twice, or late, so
 * everything they say is a fact that only ever adds: the state is the highest rank heard, amounts are the largest heard.
 * Any order of the same facts therefore ends in the same payment.
 */

export const paymentStates = ['created', 'pending', 'failed', 'authorized', 'cancelled', 'captured'] as const
export type PaymentState = (typeof paymentStates)[number]

export const providerCodes = ['test', 'stripe'] as const
export type ProviderCode = (typeof providerCodes)[number]

/** What each state outranks: captured money is a fact that no later word undoes. */
export const paymentRank: Record<PaymentState, number> = {
  created: 0,
  pending: 1,
  failed: 2,
  authorized: 3,
  cancelled: 4,
  captured: 5,
}

export type Payment = {
  id: string
  orderId: string
  provider: string
  state: PaymentState
  /** Minor units of `currency`: what was asked for. */
  amount: number
  currency: string
  capturedAmount: number
  refundedAmount: number
  providerRef: string | null
  redirectUrl: string | null
  failure: string | null
  attempt: number
  createdAt: Date
  updatedAt: Date
}

/** What a provider says about one payment, by webhook or when asked. Amounts are totals so far, in minor units. */
export type PaymentReport = {
  /** The provider's own name for it. */
  ref: string
  /** Our ids, as we gave them to the provider; null when it knows none. */
  paymentId: string | null
  orderId: string | null
  amount: number
  /** Upper case. */
  currency: string
  state: PaymentState
  capturedAmount: number
  refundedAmount: number
  failure: string | null
}

export type PaymentProgress = Pick<Payment, 'state' | 'capturedAmount' | 'refundedAmount' | 'failure'>

/** The payment after one more report. Commutative, associative and idempotent. */
export function mergeReport(payment: PaymentProgress, report: PaymentProgress): PaymentProgress {
  const refundedAmount = Math.max(payment.refundedAmount, report.refundedAmount)
  // What was given back had been taken before, even when we hear of it in the other order.
  const capturedAmount = Math.max(payment.capturedAmount, report.capturedAmount, refundedAmount)
  const higher = paymentRank[report.state] > paymentRank[payment.state] ? report.state : payment.state
  const state = capturedAmount > 0 ? 'captured' : higher
  return {
    state,
    capturedAmount,
    refundedAmount,
    failure: state === 'failed' ? (report.failure ?? payment.failure) : null,
  }
}

export type Mismatch = 'amountMismatch' | 'currencyMismatch' | 'orderMismatch'

/** What does not fit between our payment and what the provider says it is about; undefined when all fits. */
export function mismatchOf(payment: Pick<Payment, 'orderId' | 'amount' | 'currency'>, report: PaymentReport) {
  if (report.orderId !== payment.orderId) return 'orderMismatch' satisfies Mismatch
  if (report.currency !== payment.currency) return 'currencyMismatch' satisfies Mismatch
  if (report.amount !== payment.amount || report.capturedAmount > payment.amount)
    return 'amountMismatch' satisfies Mismatch
  return undefined
}

/** A state in which the shopper may still pay. */
export const isOpen = (state: PaymentState) => state === 'created' || state === 'pending'

/** A state from which nothing more is expected, so that another attempt may begin. */
export const isOver = (state: PaymentState) => state === 'failed' || state === 'cancelled'
