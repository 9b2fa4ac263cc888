import 'server-only'
import { insertMany } from '@/db/bulk'
import { outbox } from '@/db/schema/events'
import { orderLines, orders } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import { nextNumber } from '@/lib/channels/counter-commands'
import type { Context } from '@/lib/events/transact'
import type { MarketCode } from '@/lib/kernel/channel'
import { newId, newToken } from '@/lib/kernel/id'
import { orderImported } from '../events'
import type { Article } from './articles'
import type { Buyer } from './buyers'
import { rounded } from './exact'
import { countryCode, exactTotal, type SaleDocument } from './sale'

/** Nobody of ours can be asked about such a payment: it was made elsewhere, long ago. */
export const IMPORTED_PAYMENT = 'import'

export type Sold = {
  ref: (document: SaleDocument) => string
  market: MarketCode
  currency: string
  buyerOf: (document: SaleDocument) => Buyer
  articleOf: (sku: string) => Article | undefined
}

/** Writes paid and sent orders of the past, each line rounded to the minor unit with the rest beside it. */
export async function writeOrders(
  context: Context,
  documents: SaleDocument[],
  sold: Sold,
): Promise<Map<string, string>> {
  const first = await nextNumber(context, 'order', documents.length)
  const made = documents.map((document, at) => toOrder(document, first + at, sold))
  await insertMany(
    orders,
    made.map(({ order }) => order),
  )
  await insertMany(
    orderLines,
    made.flatMap(({ lines }) => lines),
  )
  await insertMany(
    payments,
    made.map(({ payment }) => payment),
  )
  await insertMany(
    outbox,
    made.map(({ order: { id, number, placedAt, totalAmount: total, currency } }) => {
      const { name, data, subject } = orderImported({ id, number, total, currency })
      const { actor, now } = context
      const who = { actorKind: actor.kind, actorId: actor.id, actorName: actor.name ?? null }
      // For the order's timeline only: nobody is told about a sale of long ago.
      return { id: newId('event', placedAt.getTime()), name, data, subject, ...who, occurredAt: now, dispatchedAt: now }
    }),
  )
  return new Map(documents.map((document, at) => [sold.ref(document), made[at]!.order.id]))
}

function toOrder(document: SaleDocument, number: number, { ref, market, currency, buyerOf, articleOf }: Sold) {
  const { at, country } = document
  const id = newId('order', at.getTime())
  const buyer = buyerOf(document)
  const lines = document.lines.map((line, position) => {
    const { amount, rest } = rounded(exactTotal(line))
    const article = articleOf(line.sku)
    return {
      id: newId('orderLine', at.getTime()),
      orderId: id,
      variantId: article?.variantId ?? null,
      productId: article?.productId ?? null,
      sku: line.sku,
      name: line.name || line.sku,
      variantName: '',
      quantity: line.quantity,
      unitAmount: rounded(line.unit).amount,
      discountAmount: 0,
      totalAmount: amount,
      taxRate: 0,
      taxAmount: 0,
      fulfilledQuantity: line.quantity,
      position,
      restAmount: rest,
    }
  })
  const total = lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  const { firstName, lastName } = buyer
  const address = { firstName, lastName, street: '', postalCode: '', city: '', country: countryCode(country) }
  const order = {
    id,
    number,
    token: newToken(),
    storefront: `en-${market}`,
    market,
    locale: 'en',
    currency,
    customerId: buyer.id,
    email: buyer.email,
    state: 'completed' as const,
    paymentState: 'paid' as const,
    fulfilmentState: 'shipped' as const,
    itemsAmount: total,
    discountAmount: 0,
    shippingAmount: 0,
    taxAmount: 0,
    totalAmount: total,
    taxes: [],
    promotions: [],
    shippingAddress: address,
    billingAddress: address,
    shippingMethod: 'import',
    shippingName: '',
    externalRef: ref(document),
    placedAt: at,
    paidAt: at,
    shippedAt: at,
    updatedAt: at,
  }
  const payment = {
    id: newId('payment', at.getTime()),
    orderId: id,
    provider: IMPORTED_PAYMENT,
    state: 'captured' as const,
    amount: total,
    currency,
    capturedAmount: total,
    providerRef: ref(document),
    reconciledAt: at,
    createdAt: at,
    updatedAt: at,
  }
  return { order, lines, payment }
}
