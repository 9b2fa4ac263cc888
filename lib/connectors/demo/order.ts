import type { outbox } from '@/db/schema/events'
import type { fulfilments, orderLines, orders } from '@/db/schema/orders'
import type { payments, testCharges } from '@/db/schema/payments'
import { colours } from '@/db/seed/attributes'
import { includedTax } from '@/lib/channels/tax'
import type { PublishedModel } from '@/lib/configurator/model-queries'
import { type MarketCode, markets, type StorefrontCode } from '@/lib/kernel/channel'
import { newId, newToken } from '@/lib/kernel/id'
import { type Localized, localized } from '@/lib/kernel/locale'
import { after, DAY, HOUR, MINUTE } from '@/lib/kernel/time'
import type { DemoCustomer } from './customers'
import { dice } from './dice'
import { putTogether } from './put-together'

export type Offer = {
  productId: string
  variantId: string
  sku: string
  name: Localized
  options: Record<string, string>
  popularity: number
  weightGrams: number | null
  market: string
  amount: number
  publishedAt: Date | null
  assetHash: string | null
  /** Of what can be put together: the model, and the variant that it is built on. */
  model?: { published: PublishedModel; base: { variantId: string; sku: string } }
}

type NewOrder = typeof orders.$inferInsert
type Event = Omit<typeof outbox.$inferInsert, 'dispatchedAt'>
export type DemoOrder = {
  at: Date
  order: Omit<NewOrder, 'number'> & { number: number }
  lines: (typeof orderLines.$inferInsert)[]
  payment: typeof payments.$inferInsert | null
  /** What the test provider has in its own books, so that it can be asked and can give back. */
  charge: typeof testCharges.$inferInsert | null
  fulfilment: typeof fulfilments.$inferInsert | null
  events: (number: number, invoiceNumber: number) => Event[]
}

const RATES: Record<MarketCode, number> = { ch: 81_000, de: 190_000, pl: 230_000 }
const SHIPPING: Record<MarketCode, number> = { ch: 9_00, de: 5_90, pl: 15_00 }
const FREE_FROM: Record<MarketCode, number> = { ch: 100_00, de: 100_00, pl: 400_00 }
const SCOOTER_GRAMS = 30_000

/** One order as it may have been: what is popular is bought, most is paid and shipped, a few are cancelled. */
export function drawOrder(
  customer: DemoCustomer,
  offers: Offer[],
  at: Date,
  now: Date,
  roll: ReturnType<typeof dice>,
): DemoOrder {
  const { market, locale } = customer
  const { currency } = markets[market]
  const sold = offers.filter((offer) => offer.market === market && (offer.publishedAt ?? at) <= at)
  const count = roll.weighted([1, 2, 3, 4], (n) => 1 / n)
  // A scooter is bought much more seldom than a mug of the same fame.
  const wanted = ({ popularity, weightGrams }: Offer) => popularity * ((weightGrams ?? 0) > SCOOTER_GRAMS ? 0.06 : 1)
  const chosen = new Map(
    Array.from({ length: count }, () => roll.weighted(sold.length ? sold : offers, wanted)).map((o) => [
      o.variantId,
      o,
    ]),
  )
  const id = newId('order', at.getTime())
  const rate = RATES[market]
  const lines = [...chosen.values()].map((offer, position) => {
    const quantity = offer.amount < 50_00 && roll.next() < 0.3 ? 2 : 1
    const { configuration, variantName, unitAmount, ...own } = asBought(offer, customer, at)
    const totalAmount = unitAmount * quantity
    return {
      id: newId('orderLine', at.getTime()),
      orderId: id,
      ...own,
      productId: offer.productId,
      name: localized(offer.name, locale),
      variantName,
      assetHash: offer.assetHash,
      configuration,
      quantity,
      unitAmount,
      discountAmount: 0,
      totalAmount,
      taxRate: rate,
      taxAmount: includedTax(totalAmount, rate),
      fulfilledQuantity: 0,
      returnedQuantity: 0,
      position,
    }
  })
  const items = lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  const shipping = items >= FREE_FROM[market] ? 0 : SHIPPING[market]
  const total = items + shipping
  const tax = lines.reduce((sum, { taxAmount }) => sum + taxAmount, 0) + includedTax(shipping, rate)
  const isCancelled = roll.next() < 0.02
  const paidAt = isCancelled ? null : after(at, roll.between(1, 9) * MINUTE)
  const shipsAt = after(at, roll.between(20, 60) * HOUR)
  const shippedAt = paidAt && shipsAt < now ? shipsAt : null
  const isDone = shippedAt !== null && after(shippedAt, 14 * DAY) < now
  if (shippedAt) for (const line of lines) line.fulfilledQuantity = line.quantity
  const order = {
    id,
    number: 0,
    token: newToken(),
    storefront: storefrontOf(market, locale === 'en'),
    market,
    locale,
    currency,
    customerId: customer.id,
    email: customer.email,
    state: isCancelled ? ('cancelled' as const) : isDone ? ('completed' as const) : ('placed' as const),
    paymentState: paidAt ? ('paid' as const) : ('unpaid' as const),
    fulfilmentState: shippedAt ? ('shipped' as const) : ('open' as const),
    itemsAmount: items,
    discountAmount: 0,
    shippingAmount: shipping,
    taxAmount: tax,
    totalAmount: total,
    taxes: [{ rate, base: total - tax, tax }],
    promotions: [],
    shippingAddress: customer.address,
    billingAddress: customer.address,
    shippingMethod: 'post',
    shippingName: { en: 'By post', de: 'Mit der Post', pl: 'Paczką' }[locale],
    invoiceNumber: null,
    placedAt: at,
    paidAt,
    shippedAt,
    cancelledAt: isCancelled ? after(at, HOUR) : null,
    updatedAt: shippedAt ?? paidAt ?? at,
  }
  const payment = paidAt && {
    id: newId('payment', at.getTime()),
    orderId: id,
    provider: 'test',
    state: 'captured' as const,
    amount: total,
    currency,
    capturedAmount: total,
    providerRef: `demo_${id}`,
    reconciledAt: paidAt,
    createdAt: at,
    updatedAt: paidAt,
  }
  const charge = payment && {
    id: payment.providerRef,
    merchantRef: payment.id,
    orderRef: id,
    description: '',
    email: customer.email,
    locale,
    amount: total,
    currency,
    state: payment.state,
    capturedAmount: total,
    returnUrl: '',
    cancelUrl: '',
    expiresAt: payment.updatedAt,
    createdAt: at,
    updatedAt: payment.updatedAt,
  }
  const fulfilment = shippedAt && {
    id: newId('fulfilment', shippedAt.getTime()),
    orderId: id,
    carrier: { ch: 'Die Post', de: 'DHL', pl: 'InPost' }[market],
    trackingNumber: `VE${roll.between(10_000_000, 99_999_999)}`,
    lines: lines.map((line) => ({ lineId: line.id, quantity: line.quantity })),
    createdAt: shippedAt,
  }
  return {
    at,
    order,
    lines,
    payment,
    charge,
    fulfilment,
    events: (number, invoiceNumber) => eventsOf({ ...order, number, invoiceNumber }, shippedAt),
  }
}

/** Most scooters are put together; a few are taken as they stand there. */
function asBought({ variantId, sku, name, options, amount, model }: Offer, { market, locale }: DemoCustomer, at: Date) {
  const roll = dice(at.getTime() % 1_000_003)
  const wanted = { name, amount, colour: options.colour }
  const built = model && roll.next() < 0.85 && putTogether(model.published, wanted, { market, locale }, roll)
  if (built) {
    const { ordered: configuration, words: variantName, amount: unitAmount } = built
    return { ...model.base, configuration, variantName, unitAmount }
  }
  const variantName = Object.entries(options)
    .map(([code, value]) => (code === 'colour' ? localized(colours[value]?.name, locale) : value.toUpperCase()))
    .join(', ')
  return { variantId, sku, configuration: null, variantName, unitAmount: amount }
}

function eventsOf(order: DemoOrder['order'], shippedAt: Date | null): Event[] {
  const { id, number, invoiceNumber, customerId, market, currency, totalAmount: total } = order
  const event = (name: string, at: Date, data: object, actorKind = 'system'): Event => ({
    id: newId('event', at.getTime()),
    name,
    data: { id, number, ...data },
    subject: id,
    actorKind,
    actorId: actorKind,
    occurredAt: at,
  })
  const money = { total, currency }
  return [
    event('orders.order_placed', order.placedAt, { customerId, market, ...money, lines: [] }, 'guest'),
    ...(order.paidAt
      ? [event('orders.order_paid', order.paidAt, { customerId, provider: 'test', ...money, invoiceNumber })]
      : []),
    ...(shippedAt
      ? [
          event('orders.order_shipped', shippedAt, {
            fulfilmentId: '',
            carrier: 'post',
            trackingNumber: null,
            isComplete: true,
          }),
        ]
      : []),
    ...(order.cancelledAt ? [event('orders.order_cancelled', order.cancelledAt, { reason: 'expired' })] : []),
  ]
}

const storefrontOf = (market: MarketCode, english: boolean): StorefrontCode =>
  english ? `en-${market}` : markets[market].storefront
