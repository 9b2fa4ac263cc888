import { sql } from 'drizzle-orm'
import type { PostalAddress } from '../../lib/kernel/address'
import { check, id, index, integer, json, money, oneOf, table, text, timestamp, uniqueIndex } from '../columns'

export type TaxLine = { rate: number; base: number; tax: number }
/** What was put together, in the words and for the prices of that day. Amounts in minor units. */
export type OrderedConfiguration = {
  model: string
  version: number
  key: string
  choices: { feature: string; value: string; label: string; valueLabel: string }[]
  entries: { code: string; label: string; amount: number }[]
  /** Of one piece. */
  parts: { sku: string; quantity: number }[]
  /** The promise of that day, as `2026-11-23`. */
  delivery?: { readyOn: string; deliveredOn: string }
}
export type AppliedPromotion = { id: string; name: string; coupon?: string; amount: number }

/** A sale. Amounts are whole minor units of `currency`, fixed when it was placed. */
export const orders = table(
  'orders',
  {
    id: id(),
    /** For people: 100001. */
    number: integer().notNull(),
    /** 256 random bits: shows the order to whoever holds the link. */
    token: text().notNull(),
    cartId: text(),
    storefront: text().notNull(),
    market: text().notNull(),
    locale: text().notNull(),
    currency: text().notNull(),
    customerId: text().notNull(),
    email: text().notNull(),
    state: oneOf('pending', 'placed', 'completed', 'cancelled').notNull(),
    paymentState: oneOf('unpaid', 'authorized', 'paid', 'partly_refunded', 'refunded', 'failed').notNull(),
    fulfilmentState: oneOf('open', 'partly_shipped', 'shipped', 'returned').notNull().default('open'),
    pricesIncludeTax: integer().notNull().default(1),
    /** Lines after their discounts, as shown to the shopper (with tax where prices include it). */
    itemsAmount: money().notNull(),
    discountAmount: money().notNull(),
    shippingAmount: money().notNull(),
    taxAmount: money().notNull(),
    /** What is paid. */
    totalAmount: money().notNull(),
    refundedAmount: money().notNull().default(0),
    taxes: json<TaxLine[]>().notNull(),
    promotions: json<AppliedPromotion[]>().notNull(),
    shippingAddress: json<PostalAddress>().notNull(),
    billingAddress: json<PostalAddress>().notNull(),
    shippingMethod: text().notNull(),
    shippingName: text().notNull(),
    /** Gapless, taken when it is paid. */
    invoiceNumber: integer(),
    /** Where an import found it. */
    externalRef: text(),
    version: integer().notNull().default(1),
    placedAt: timestamp().notNull(),
    paidAt: timestamp(),
    shippedAt: timestamp(),
    cancelledAt: timestamp(),
    /** Until when an unpaid order holds its stock. */
    expiresAt: timestamp(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('orders_number_idx').on(t.number),
    uniqueIndex('orders_token_idx').on(t.token),
    uniqueIndex('orders_cart_idx').on(t.cartId),
    uniqueIndex('orders_invoice_idx').on(t.invoiceNumber),
    uniqueIndex('orders_external_ref_idx').on(t.externalRef),
    index('orders_placed_idx').on(t.placedAt),
    index('orders_state_idx').on(t.state, t.placedAt),
    index('orders_customer_idx').on(t.customerId, t.placedAt),
    index('orders_expiry_idx').on(t.state, t.expiresAt),
    check('orders_total_check', sql`${t.totalAmount} >= 0 and ${t.refundedAmount} between 0 and ${t.totalAmount}`),
  ],
)

/** What was sold, in the words and for the price of that day. */
export const orderLines = table(
  'order_lines',
  {
    id: id(),
    orderId: text()
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    variantId: text(),
    productId: text(),
    sku: text().notNull(),
    name: text().notNull(),
    /** "Lagoon, M". */
    variantName: text().notNull(),
    assetHash: text(),
    configuration: json<OrderedConfiguration>(),
    quantity: integer().notNull(),
    unitAmount: money().notNull(),
    discountAmount: money().notNull(),
    /** quantity × unit − discount. */
    totalAmount: money().notNull(),
    /** Millionths. */
    taxRate: integer().notNull(),
    taxAmount: money().notNull(),
    fulfilledQuantity: integer().notNull().default(0),
    returnedQuantity: integer().notNull().default(0),
    position: integer().notNull().default(0),
    /** Thousandths of a minor unit that an imported line is worth beyond `totalAmount`: some files price that finely. */
    restAmount: integer().notNull().default(0),
  },
  (t) => [
    index('order_lines_order_idx').on(t.orderId),
    index('order_lines_variant_idx').on(t.variantId),
    check('order_lines_fulfilled_check', sql`${t.fulfilledQuantity} <= ${t.quantity} or ${t.quantity} < 0`),
  ],
)

export const fulfilments = table(
  'fulfilments',
  {
    id: id(),
    orderId: text()
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    carrier: text().notNull(),
    trackingNumber: text(),
    lines: json<{ lineId: string; quantity: number }[]>().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('fulfilments_order_idx').on(t.orderId)],
)

/** Goods that came back, or money that was given back for something sold. */
export const returns = table(
  'returns',
  {
    id: id(),
    customerId: text().notNull(),
    currency: text().notNull(),
    /** What all its lines are worth. */
    amount: money().notNull(),
    reason: text().notNull(),
    /** Where an import found it. */
    externalRef: text(),
    returnedAt: timestamp().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('returns_external_ref_idx').on(t.externalRef),
    index('returns_customer_idx').on(t.customerId, t.returnedAt),
    index('returns_returned_idx').on(t.returnedAt),
  ],
)

/** What came back; without an order line where it was sold before our books begin. */
export const returnLines = table(
  'return_lines',
  {
    id: id(),
    returnId: text()
      .notNull()
      .references(() => returns.id, { onDelete: 'cascade' }),
    orderId: text(),
    orderLineId: text(),
    sku: text().notNull(),
    name: text().notNull(),
    quantity: integer().notNull(),
    unitAmount: money().notNull(),
    totalAmount: money().notNull(),
    /** As of an order's line. */
    restAmount: integer().notNull().default(0),
    position: integer().notNull().default(0),
  },
  (t) => [index('return_lines_return_idx').on(t.returnId), index('return_lines_order_idx').on(t.orderId)],
)

/** A declaration that a contract is withdrawn from, as it arrived; the receipt quotes it with date and time. */
export const withdrawals = table(
  'withdrawals',
  {
    id: id(),
    orderId: text(),
    orderNumber: text().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    message: text().notNull(),
    locale: text().notNull(),
    state: oneOf('received', 'accepted', 'refused').notNull().default('received'),
    receivedAt: timestamp().notNull(),
    decidedAt: timestamp(),
  },
  (t) => [index('withdrawals_order_idx').on(t.orderId), index('withdrawals_received_idx').on(t.receivedAt)],
)
