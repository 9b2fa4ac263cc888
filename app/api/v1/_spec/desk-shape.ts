import { mediaUrl } from '@/lib/assets/rendition'
import type { Category, CategoryNode } from '@/lib/catalog/category'
import type { ProductForEdit } from '@/lib/catalog/product'
import type { Customer } from '@/lib/customers/customer'
import type { TimelineEntry } from '@/lib/events/outbox-queries'
import type { VariantStock } from '@/lib/inventory/stock-queries'
import type { PostalAddress } from '@/lib/kernel/address'
import type { Order, OrderSummary } from '@/lib/orders/order'
import type { MarketPrice } from '@/lib/pricing/price-queries'
import type { Promotion } from '@/lib/promotions/promotion'
import { toOrderRow } from './shape'

const time = (at: Date | null) => at?.toISOString() ?? null

export const toDeskProduct = (product: ProductForEdit) => {
  const { id, slug, status, name, summary, description, brand, type, tags, taxCategory, seoTitle } = product
  const { seoDescription, externalRef, options, categoryIds, version } = product
  const text = { name, summary, description, seoTitle, seoDescription }
  return {
    ...{ id, slug, status, ...text, brand, type, tags, taxCategory, externalRef, options, categoryIds, version },
    variants: product.variants.map(({ id, sku, options, gtin, weightGrams, active }) => {
      return { id, sku, options, gtin, weightGrams, active }
    }),
    pictures: product.media.map(({ assetId, hash, alt, options }) => {
      return { assetId, url: mediaUrl(hash, 1280), alt, options }
    }),
    publishedAt: time(product.publishedAt),
    createdAt: time(product.createdAt),
    updatedAt: time(product.updatedAt),
  }
}

export const toPrice = ({ variantId, market, amount, currency, regular, lowest30 }: MarketPrice) => {
  const money = (amount: number | undefined) => (amount === undefined ? null : { amount, currency })
  return {
    variantId,
    market,
    price: money(amount),
    regularPrice: money(regular),
    lowestPrice30Days: money(lowest30),
  }
}

export const toStock = ({ variantId, sku, rule, levels }: VariantStock) => ({
  variantId,
  sku,
  isTracked: rule.isTracked,
  threshold: rule.threshold,
  restockOn: time(rule.restockOn)?.slice(0, 10) ?? null,
  levels: levels.map(({ locationId, onHand, reserved, active = true }) => ({ locationId, onHand, reserved, active })),
})

export const toDeskCategory = (category: Category) => {
  const { id, parentId, slug, path, name, description, assetId, position, active, version } = category
  return { id, parentId, slug, path, name, description, assetId, position, active, version }
}

/** The tree as a list, parents first. */
export const flat = (nodes: CategoryNode[]): Category[] => nodes.flatMap((node) => [node, ...flat(node.children)])

export const toDeskOrderRow = (order: OrderSummary) => {
  const { id, email, customerId, market } = order
  return { ...toOrderRow(order), id, email, customerId, market }
}

export function toDeskOrder(order: Order) {
  const money = (amount: number) => ({ amount, currency: order.currency })
  const { storefront, shippingMethod, shippingName, invoiceNumber, version } = order
  return {
    ...toDeskOrderRow(order),
    ...{ storefront, shippingMethod, shippingName, invoiceNumber, version },
    lines: order.lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      sku: line.sku,
      name: line.name,
      variantName: line.variantName,
      quantity: line.quantity,
      shipped: line.fulfilledQuantity,
      returned: line.returnedQuantity,
      unit: money(line.unitAmount),
      discount: money(line.discountAmount),
      total: money(line.totalAmount),
      tax: money(line.taxAmount),
    })),
    discount: money(order.discountAmount),
    shipping: money(order.shippingAmount),
    tax: money(order.taxAmount),
    refunded: money(order.refundedAmount),
    shippingAddress: toPostal(order.shippingAddress),
    billingAddress: toPostal(order.billingAddress),
    payments: order.payments.map(({ id, provider, state, amount, capturedAmount, refundedAmount }) => {
      return {
        id,
        provider,
        state,
        amount: money(amount),
        captured: money(capturedAmount),
        refunded: money(refundedAmount),
      }
    }),
    refunds: order.refunds.map(({ id, amount, reason, state }) => ({ id, amount: money(amount), reason, state })),
    parcels: order.fulfilments.map(({ id, carrier, trackingNumber, lines, createdAt }) => {
      return { id, carrier, trackingNumber, lines, sentAt: createdAt.toISOString() }
    }),
    paidAt: time(order.paidAt),
    shippedAt: time(order.shippedAt),
    cancelledAt: time(order.cancelledAt),
  }
}

export const toEntry = ({ id, name, data, actor, occurredAt }: TimelineEntry) => ({
  id,
  name,
  data,
  actor: { kind: actor.kind, name: actor.name },
  occurredAt: occurredAt.toISOString(),
})

export const toPostal = (address: PostalAddress): PostalAddress => {
  const { firstName, lastName, company, street, extra, postalCode, city, country, phone } = address
  return { firstName, lastName, company, street, extra, postalCode, city, country, phone }
}

export const toCustomerRow = (customer: Customer) => {
  const { id, number, email, firstName, lastName, phone, locale, market, accountId, createdAt } = customer
  const when = createdAt.toISOString()
  return {
    id,
    number,
    email,
    firstName,
    lastName,
    phone,
    locale,
    market,
    hasAccount: accountId !== null,
    createdAt: when,
  }
}

export const toPromotion = ({ createdAt: _, updatedAt: __, startsAt, endsAt, ...promotion }: Promotion) => ({
  ...promotion,
  startsAt: time(startsAt),
  endsAt: time(endsAt),
})
