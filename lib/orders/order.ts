import { z } from 'zod'
import type { NamedChoice, NamedEntry } from '@/lib/configurator/configuration-words'
import type { Part } from '@/lib/configurator/definition'
import type { PostalAddress } from '@/lib/kernel/address'

import type { MarketCode, StorefrontCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import type { TaxLine } from '@/lib/kernel/money-tax'
import { type Payment, providerCodes } from '@/lib/payments/payment'
import type { AppliedPromotion } from '@/lib/promotions/promotion'

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

/** As it was ordered. Amounts in minor units of one piece; `parts` are those of one piece. */
export type OrderedConfiguration = {
  /** The model's address. */
  model: string
  version: number
  key: string
  choices: NamedChoice[]
  entries: NamedEntry[]
  parts: Part[]
  /** The promise of that day, as `2026-11-23`. */
  delivery?: { readyOn: string; deliveredOn: string }
}

export type OrderLine = {
  id: string
  variantId: string | null
  productId: string | null
  sku: string
  name: string
  variantName: string
  assetHash: string | null
  /** What was put together, in the words and for the prices of that day; null for what was bought as it is. */
  configuration: OrderedConfiguration | null
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

/** What the shopper hands in with the order button. `acceptedTotal` is the sum, in minor units, that stood beside it. */
export const placeOrderInput = z.strictObject({
  cartToken: z.string().regex(/^[\w-]{43}$/, 'invalid'),
  paymentProvider: z.enum(providerCodes),
  idempotencyKey: z.string().trim().min(8).max(200),
  acceptedTotal: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
})
export type PlaceOrderInput = z.output<typeof placeOrderInput>

/** What placing an order answers with; a repetition gets the same. `paymentId` is null when there is nothing to pay. */
export type PlacedOrder = {
  id: string
  number: number
  token: string
  storefront: StorefrontCode
  paymentId: string | null
  totalAmount: number
  currency: string
}

/** Where whoever holds the link sees the order. */
export const orderPath = ({ storefront, token }: Pick<Order, 'storefront' | 'token'>) =>
  `/${storefront}/orders/${token}`

const line = (most: number) => z.string().trim().max(most)
/** `version` is the one that was shown; whoever leaves it out means the order however it stands now. */
const one = { id: z.string(), version: z.number().int().positive().optional() }

export const shipOrderInput = z.strictObject({
  ...one,
  carrier: line(80).min(1),
  trackingNumber: line(120).optional(),
  /** Everything that is still open when left out. */
  lines: z
    .array(z.strictObject({ lineId: z.string(), quantity: z.number().int('whole').min(1).max(9999) }))
    .min(1)
    .max(200)
    .optional(),
})
export type ShipOrderInput = z.output<typeof shipOrderInput>

export const refundOrderInput = z.strictObject({
  ...one,
  amount: z.number().int('whole').min(1),
  reason: line(500).min(1),
})
export type RefundOrderInput = z.output<typeof refundOrderInput>

export const cancelOrderInput = z.strictObject({
  ...one,
  reason: z.enum(['staff', 'customer']).default('staff'),
  note: line(500).optional(),
})
export type CancelOrderInput = z.output<typeof cancelOrderInput>

export const orderNoteInput = z.strictObject({ id: z.string(), note: line(2000).min(1) })
export const orderIdInput = z.strictObject({ id: z.string() })
