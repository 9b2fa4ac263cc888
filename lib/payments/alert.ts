export const alertKinds = [
  'amountMismatch',
  'currencyMismatch',
  'orderMismatch',
  'chargeWithoutOrder',
  'orderWithoutCharge',
  'latePayment',
  'duplicatePayment',
] as const
export type AlertKind = (typeof alertKinds)[number]

/** Something about money that a person has to look at. */
export type PaymentAlert = {
  id: string
  kind: AlertKind
  provider: string
  paymentId: string | null
  orderId: string | null
  providerRef: string | null
  detail: Record<string, unknown>
  createdAt: Date
  resolvedAt: Date | null
}
