import { z } from 'zod'
import 'zod-openapi'
import { productStatuses } from '@/lib/catalog/product'
import { fulfilmentStates, orderPaymentStates, orderStates } from '@/lib/orders/order'
import { paymentStates } from '@/lib/payments/payment'
import { promotionStatuses } from '@/lib/promotions/promotion'
import { money, orderRow, postal } from './schemas'

// What programs see that work in the back office.

const time = z.iso.datetime()
const version = z.number().int().meta({ description: 'Rises with each change; the ETag begins with it.' })
export const localizedWords = z
  .object({ en: z.string().optional(), de: z.string().optional(), pl: z.string().optional() })
  .meta({ id: 'Localized', description: 'A text per language.' })

export const productRow = z
  .object({
    id: z.string(),
    slug: z.string(),
    status: z.enum(productStatuses),
    name: localizedWords,
    brand: z.string().nullable(),
    variants: z.number().int(),
    version,
    createdAt: time,
    updatedAt: time,
  })
  .meta({ id: 'ProductRow' })

export const deskProduct = z
  .object({
    id: z.string(),
    slug: z.string(),
    status: z.enum(productStatuses),
    name: localizedWords,
    summary: localizedWords,
    description: localizedWords,
    brand: z.string().nullable(),
    type: z.string().nullable(),
    tags: z.array(z.string()),
    taxCategory: z.string(),
    seoTitle: localizedWords,
    seoDescription: localizedWords,
    externalRef: z.string().nullable(),
    options: z.array(
      z.object({
        code: z.string(),
        name: localizedWords,
        kind: z.enum(['swatch', 'text']),
        values: z.array(z.object({ code: z.string(), name: localizedWords, swatch: z.string().nullable() })),
      }),
    ),
    variants: z.array(
      z.object({
        id: z.string(),
        sku: z.string(),
        options: z.record(z.string(), z.string()),
        gtin: z.string().nullable(),
        weightGrams: z.number().nullable(),
        active: z.boolean(),
      }),
    ),
    categoryIds: z.array(z.string()),
    pictures: z.array(
      z.object({
        assetId: z.string(),
        url: z.string(),
        alt: localizedWords,
        options: z.record(z.string(), z.string()),
      }),
    ),
    version,
    publishedAt: time.nullable(),
    createdAt: time,
    updatedAt: time,
  })
  .meta({ id: 'DeskProduct' })

export const saved = z.object({ id: z.string(), slug: z.string(), version }).meta({ id: 'SavedProduct' })
export const savedCategory = z.object({ id: z.string(), path: z.string(), version }).meta({ id: 'SavedCategory' })

export const price = z
  .object({
    variantId: z.string(),
    market: z.string(),
    price: money,
    regularPrice: money.nullable(),
    lowestPrice30Days: money.nullable(),
  })
  .meta({ id: 'Price' })

export const stock = z
  .object({
    variantId: z.string(),
    sku: z.string(),
    isTracked: z.boolean(),
    threshold: z.number().int(),
    restockOn: z.iso.date().nullable(),
    levels: z.array(
      z.object({ locationId: z.string(), onHand: z.number().int(), reserved: z.number().int(), active: z.boolean() }),
    ),
  })
  .meta({ id: 'Stock' })

export const location = z
  .object({ id: z.string(), name: z.string(), country: z.string(), position: z.number().int(), active: z.boolean() })
  .meta({ id: 'Location' })

export const deskCategory = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    slug: z.string(),
    path: z.string(),
    name: localizedWords,
    description: localizedWords,
    assetId: z.string().nullable(),
    position: z.number().int(),
    active: z.boolean(),
    version,
  })
  .meta({ id: 'DeskCategory' })

export const deskOrderRow = orderRow
  .extend({ id: z.string(), email: z.string(), customerId: z.string(), market: z.string() })
  .meta({ id: 'DeskOrderRow' })

export const deskOrder = deskOrderRow
  .extend({
    state: z.enum(orderStates),
    paymentState: z.enum(orderPaymentStates),
    fulfilmentState: z.enum(fulfilmentStates),
    storefront: z.string(),
    lines: z.array(
      z.object({
        id: z.string(),
        variantId: z.string().nullable(),
        sku: z.string(),
        name: z.string(),
        variantName: z.string(),
        quantity: z.number().int(),
        shipped: z.number().int(),
        returned: z.number().int(),
        unit: money,
        discount: money,
        total: money,
        tax: money,
      }),
    ),
    discount: money,
    shipping: money,
    tax: money,
    refunded: money,
    shippingAddress: postal,
    billingAddress: postal,
    shippingMethod: z.string(),
    shippingName: z.string(),
    invoiceNumber: z.number().int().nullable(),
    payments: z.array(
      z.object({
        id: z.string(),
        provider: z.string(),
        state: z.enum(paymentStates),
        amount: money,
        captured: money,
        refunded: money,
      }),
    ),
    refunds: z.array(z.object({ id: z.string(), amount: money, reason: z.string(), state: z.string() })),
    parcels: z.array(
      z.object({
        id: z.string(),
        carrier: z.string(),
        trackingNumber: z.string().nullable(),
        lines: z.array(z.object({ lineId: z.string(), quantity: z.number().int() })),
        sentAt: time,
      }),
    ),
    version,
    paidAt: time.nullable(),
    shippedAt: time.nullable(),
    cancelledAt: time.nullable(),
  })
  .meta({ id: 'DeskOrder' })

export const happened = z
  .object({
    id: z.string(),
    name: z.string(),
    data: z.record(z.string(), z.unknown()),
    actor: z.object({ kind: z.string(), name: z.string().nullable() }),
    occurredAt: time,
  })
  .meta({ id: 'TimelineEntry' })

export const customerRow = z
  .object({
    id: z.string(),
    number: z.number().int(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    phone: z.string().nullable(),
    locale: z.string(),
    market: z.string(),
    hasAccount: z.boolean(),
    createdAt: time,
  })
  .meta({ id: 'CustomerRow' })

export const deskCustomer = customerRow
  .extend({ note: z.string().nullable(), addresses: z.array(postal), version, updatedAt: time })
  .meta({ id: 'DeskCustomer' })

const rule = z.looseObject({ code: z.string() })
export const promotion = z
  .object({
    id: z.string(),
    name: localizedWords,
    status: z.enum(promotionStatuses),
    priority: z.number().int(),
    isExclusive: z.boolean(),
    needsCoupon: z.boolean(),
    markets: z.array(z.string()),
    conditions: z.array(rule),
    actions: z.array(rule),
    startsAt: time.nullable(),
    endsAt: time.nullable(),
    usageLimit: z.number().int().nullable(),
    perCustomerLimit: z.number().int().nullable(),
    used: z.number().int(),
    version,
  })
  .meta({ id: 'Promotion' })
