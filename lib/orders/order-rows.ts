import { fulfilments, orderLines, orders } from '@/db/schema/orders'
import { refunds } from '@/db/schema/payments'
import type { MarketCode, StorefrontCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import type { OrderSummary } from './order'

/** What decides about an order: read under its lock by every command. */
export const standingColumns = {
  id: orders.id,
  number: orders.number,
  customerId: orders.customerId,
  currency: orders.currency,
  state: orders.state,
  paymentState: orders.paymentState,
  fulfilmentState: orders.fulfilmentState,
  totalAmount: orders.totalAmount,
  refundedAmount: orders.refundedAmount,
  invoiceNumber: orders.invoiceNumber,
  expiresAt: orders.expiresAt,
  version: orders.version,
}

export const summaryColumns = {
  id: orders.id,
  number: orders.number,
  storefront: orders.storefront,
  market: orders.market,
  locale: orders.locale,
  currency: orders.currency,
  customerId: orders.customerId,
  email: orders.email,
  state: orders.state,
  paymentState: orders.paymentState,
  fulfilmentState: orders.fulfilmentState,
  totalAmount: orders.totalAmount,
  refundedAmount: orders.refundedAmount,
  placedAt: orders.placedAt,
  billingAddress: orders.billingAddress,
}

export const orderColumns = {
  ...summaryColumns,
  token: orders.token,
  pricesIncludeTax: orders.pricesIncludeTax,
  itemsAmount: orders.itemsAmount,
  discountAmount: orders.discountAmount,
  shippingAmount: orders.shippingAmount,
  taxAmount: orders.taxAmount,
  taxes: orders.taxes,
  promotions: orders.promotions,
  shippingAddress: orders.shippingAddress,
  shippingMethod: orders.shippingMethod,
  shippingName: orders.shippingName,
  invoiceNumber: orders.invoiceNumber,
  version: orders.version,
  paidAt: orders.paidAt,
  shippedAt: orders.shippedAt,
  cancelledAt: orders.cancelledAt,
  expiresAt: orders.expiresAt,
}

export const lineColumns = {
  id: orderLines.id,
  variantId: orderLines.variantId,
  productId: orderLines.productId,
  sku: orderLines.sku,
  name: orderLines.name,
  variantName: orderLines.variantName,
  assetHash: orderLines.assetHash,
  configuration: orderLines.configuration,
  quantity: orderLines.quantity,
  unitAmount: orderLines.unitAmount,
  discountAmount: orderLines.discountAmount,
  totalAmount: orderLines.totalAmount,
  taxRate: orderLines.taxRate,
  taxAmount: orderLines.taxAmount,
  fulfilledQuantity: orderLines.fulfilledQuantity,
  returnedQuantity: orderLines.returnedQuantity,
}

export const fulfilmentColumns = {
  id: fulfilments.id,
  carrier: fulfilments.carrier,
  trackingNumber: fulfilments.trackingNumber,
  lines: fulfilments.lines,
  createdAt: fulfilments.createdAt,
}

export const refundColumns = {
  id: refunds.id,
  paymentId: refunds.paymentId,
  amount: refunds.amount,
  reason: refunds.reason,
  state: refunds.state,
  createdAt: refunds.createdAt,
}

type SummaryRow = Pick<typeof orders.$inferSelect, keyof typeof summaryColumns>

export const toSummary = <R extends SummaryRow>({
  billingAddress,
  ...row
}: R): Omit<R, 'billingAddress'> & OrderSummary => ({
  ...row,
  storefront: row.storefront as StorefrontCode,
  market: row.market as MarketCode,
  locale: row.locale as Locale,
  customerName: `${billingAddress.firstName} ${billingAddress.lastName}`.trim(),
})
