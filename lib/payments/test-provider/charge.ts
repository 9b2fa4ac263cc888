import type { testCharges } from '@/db/schema/payments'
import type { PaymentReport, PaymentState } from '../payment'

/** A charge in the books of the test provider. */
export type TestCharge = typeof testCharges.$inferSelect

/** What the person on the hosted page decides. */
export const testChoices = ['pay', 'authorize', 'delay', 'decline', 'abandon'] as const
export type TestChoice = (typeof testChoices)[number]

/** From which states a choice can still be made, and where it leads. */
export const testTransitions: Record<TestChoice, { from: TestCharge['state'][]; to: TestCharge['state'] }> = {
  pay: { from: ['open', 'declined'], to: 'captured' },
  authorize: { from: ['open', 'declined'], to: 'authorized' },
  delay: { from: ['open', 'declined'], to: 'delayed' },
  decline: { from: ['open', 'declined'], to: 'declined' },
  abandon: { from: ['open', 'declined'], to: 'cancelled' },
}

const paymentState: Record<TestCharge['state'], PaymentState> = {
  open: 'pending',
  // The provider has promised the money: the goods are kept, and what follows is its word alone.
  delayed: 'authorized',
  declined: 'failed',
  authorized: 'authorized',
  cancelled: 'cancelled',
  captured: 'captured',
}

/** What the provider's events and answers say about a charge, in its own words. */
export const describeCharge = (charge: TestCharge) => ({
  id: charge.id,
  merchantRef: charge.merchantRef,
  orderRef: charge.orderRef,
  amount: charge.amount,
  currency: charge.currency,
  state: charge.state,
  capturedAmount: charge.capturedAmount,
  refundedAmount: charge.refundedAmount,
})

export type ChargeDescription = ReturnType<typeof describeCharge>

/** The same in ours. */
export const toReport = (charge: ChargeDescription): PaymentReport => ({
  ref: charge.id,
  paymentId: charge.merchantRef,
  orderId: charge.orderRef,
  amount: charge.amount,
  currency: charge.currency,
  state: paymentState[charge.state],
  capturedAmount: charge.capturedAmount,
  refundedAmount: charge.refundedAmount,
  failure: charge.state === 'declined' ? 'declined' : null,
})
