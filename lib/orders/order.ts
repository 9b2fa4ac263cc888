import type { PostalAddress } from '@/lib/kernel/address'

import type { MarketCode, StorefrontCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import type { Payment, ProviderCode } from '@/lib/payments/payment'

export const orderStates = ['pending', 'placed', 'completed', 'cancelled'] as const
export type OrderState = (typeof orderStates)[number]
export const orderPaymentStates = ['unpaid', 'failed', 'authorized', 'paid', 'partly_refunded', 'refunded'] as const
export type OrderPaymentState = (typeof orderPaymentStates)[number]
export const fulfilmentStates = ['open', 'partly_shipped', 'shipped', 'returned'] as const
export type FulfilmentState = (typeof fulfilmentStates)[number]

/** A row of a list of orders. Amounts are minor units of `currency`. */
export type OrderSummary = {
  id: string
  number: number
  storefront: StorefrontCode
  market: MarketCode
  locale: Locale
  currency: string
  customerId: string
  email: string
  /** Of the billing address. */
  customerName: string
  state: OrderState
  paymentState: OrderPaymentState
  fulfilmentState: FulfilmentState
  totalAmount: number
  refundedAmount: number
  placedAt: Date
}

export type TaxLine = { rate: number; base: number; tax: number }
export type AppliedPromotion = { id: string; name: string; coupon?: string; amount: number }

export type OrderLine = {
  id: string
  variantId: string | null
  productId: string | null
  sku: string
  name: string
  variantName: string
  assetHash: string | null
  quantity: number
  unitAmount: number
  discountAmount: number
  totalAmount: number
  /** Millionths. */
  taxRate: number
  taxAmount: number
  fulfilledQuantity: number
  returnedQuantity: number
}

export type Fulfilment = {
  id: string
  carrier: string
  trackingNumber: string | null
  lines: { lineId: string; quantity: number }[]
  createdAt: Date
}

export type Refund = {
  id: string
  paymentId: string
  amount: number
  reason: string
  state: 'pending' | 'done' | 'failed'
  createdAt: Date
}

/** A whole order, as staff and its owner see it. */
export type Order = OrderSummary & {
  token: string
  pricesIncludeTax: boolean
  itemsAmount: number
  discountAmount: number
  shippingAmount: number
  taxAmount: number
  taxes: TaxLine[]
  promotions: AppliedPromotion[]
  shippingAddress: PostalAddress
  billingAddress: PostalAddress
  shippingMethod: string
  shippingName: string
  invoiceNumber: number | null
  version: number
  paidAt: Date | null
  shippedAt: Date | null
  cancelledAt: Date | null
  expiresAt: Date | null
  lines: OrderLine[]
  payments: Payment[]
  refunds: Refund[]
  fulfilments: Fulfilment[]
}

/** What the shopper hands in with the order button. `acceptedTotal` is the sum that was shown beside it. */
export type PlaceOrderInput = {
  cartToken: string
  paymentProvider: ProviderCode
  idempotencyKey: string
  acceptedTotal: number
}

/** What the order button answers with. No `redirectUrl`: there is nothing to pay, or the provider has to be asked again. */
export type PlacedOrder = {
  id: string
  number: number
  token: string
  paymentId: string | null
  totalAmount: number
  currency: string
}

/** Where whoever holds the link sees the order. */
export const orderPath = ({ storefront, token }: Pick<Order, 'storefront' | 'token'>) =>
  `/${storefront}/orders/${token}`
