import { payments } from '@/db/schema/payments'

export const paymentColumns = {
  id: payments.id,
  orderId: payments.orderId,
  provider: payments.provider,
  state: payments.state,
  amount: payments.amount,
  currency: payments.currency,
  capturedAmount: payments.capturedAmount,
  refundedAmount: payments.refundedAmount,
  providerRef: payments.providerRef,
  redirectUrl: payments.redirectUrl,
  failure: payments.failure,
  attempt: payments.attempt,
  createdAt: payments.createdAt,
  updatedAt: payments.updatedAt,
}
