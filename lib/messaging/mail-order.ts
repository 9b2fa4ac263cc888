import type { Order } from '@/lib/orders/order'
import type { MailOrder } from './mail'

/** What mails show of an order. */
export const toMailOrder = (order: Order): MailOrder => ({
  number: order.number,
  storefront: order.storefront,
  token: order.token,
  currency: order.currency,
  pricesIncludeTax: order.pricesIncludeTax,
  itemsAmount: order.itemsAmount,
  discountAmount: order.discountAmount,
  shippingAmount: order.shippingAmount,
  taxAmount: order.taxAmount,
  totalAmount: order.totalAmount,
  refundedAmount: order.refundedAmount,
  shippingName: order.shippingName,
  shippingAddress: order.shippingAddress,
  billingAddress: order.billingAddress,
  invoiceNumber: order.invoiceNumber,
  placedAt: order.placedAt.toISOString(),
  lines: order.lines.map(({ name, variantName, quantity, unitAmount, totalAmount, configuration }) => ({
    name,
    variantName,
    quantity,
    unitAmount,
    totalAmount,
    ...(configuration && {
      choices: configuration.choices.map(({ label, valueLabel }) => `${label}: ${valueLabel}`),
    }),
  })),
})
