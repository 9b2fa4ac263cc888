import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { carts } from '@/db/schema/cart'
import { orderLines, orders } from '@/db/schema/orders'
import { priceCart } from '@/lib/cart/cart-queries'
import type { LineConfiguration } from '@/lib/cart/configured-goods'
import { lockCart, markOrdered } from '@/lib/cart/order-cart-commands'
import type { PricedCart } from '@/lib/cart/priced-cart'
import { nextNumber } from '@/lib/channels/counter-commands'
import { getSetting } from '@/lib/channels/setting-queries'
import { configurationOrdered } from '@/lib/configurator/events'
import { ensureCustomer } from '@/lib/customers/customer-commands'
import { once } from '@/lib/events/idempotency'
import type { Context } from '@/lib/events/transact'
import { confirmReservations, reserveStock } from '@/lib/inventory/reservation-commands'
import { authorize } from '@/lib/kernel/actor'
import type { PostalAddress } from '@/lib/kernel/address'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { conflict, invalid, isDomainError } from '@/lib/kernel/errors'
import { newId, newToken } from '@/lib/kernel/id'
import { after, MINUTE } from '@/lib/kernel/time'
import { createPayment, paymentsOfOrder } from '@/lib/payments/payment-commands'
import { offeredProvider } from '@/lib/payments/provider-queries'
import { redeemPromotions } from '@/lib/promotions/redemption-commands'
import { recogniseVisitor } from '@/lib/tracking/profile-commands'
import { orderPaid, orderPlaced } from './events'
import type { OrderedConfiguration, PlacedOrder, PlaceOrderInput } from './order'
import { partsOfLines } from './ordered-parts'

/** A priced cart of which nothing is missing that an order needs. */
type Complete = PricedCart & {
  email: string
  shipping: NonNullable<PricedCart['shipping']>
  addresses: { shipping: PostalAddress; billing: PostalAddress | null }
}

/**
 * Makes an order of a cart in one transaction: stock reserved until it expires, coupons used up, a payment to be
 * started. The provider is asked after the commit (`checkout.ts`). A repetition of the key, and a second click on
 * the button, get the first answer.
 * Throws `conflict('totalChanged')` unless the cart costs exactly what the shopper accepted, `invalid('cartIncomplete')`
 * or `conflict('cartProblems')` when it cannot be ordered as it stands, and what stock and coupons throw.
 */
export async function placeOrder(context: Context, input: PlaceOrderInput): Promise<PlacedOrder> {
  authorize(context.actor, 'shop.buy')
  const { idempotencyKey, ...request } = input
  const placed = await once(context, `order:${idempotencyKey}`, request, async () => {
    const { code } = offeredProvider(request.paymentProvider)
    const cart = await lockCart(context, request.cartToken).catch(orderedBefore)
    if (!cart) return requirePlacedFrom(context, request.cartToken)
    const priced = requireComplete(await priceCart(cart, context.channel, context.now))
    if (priced.total.amount !== request.acceptedTotal)
      throw conflict('totalChanged', { total: priced.total.amount, currency: priced.currency })
    return place(context, priced, code)
  })
  // PostgreSQL keeps JSON in an order of its own; a repetition gets the same bytes.
  const { id, number, token, storefront, paymentId, totalAmount, currency } = placed
  return { id, number, token, storefront, paymentId, totalAmount, currency }
}

async function place(context: Context, cart: Complete, provider: string): Promise<PlacedOrder> {
  const { tx, actor, channel, now, emit } = context
  const { email, addresses } = cart
  const billing = addresses.billing ?? addresses.shipping
  const customer = await ensureCustomer(context, {
    email,
    firstName: billing.firstName,
    lastName: billing.lastName,
    phone: billing.phone ?? null,
    locale: channel.locale,
    market: cart.market,
    accountId: actor.kind === 'shopper' ? actor.id : undefined,
  })
  const id = newId('order', now.getTime())
  const isFree = cart.total.amount === 0
  const { holdMinutes } = await getSetting('orders')
  const expiresAt = isFree ? null : after(now, holdMinutes * MINUTE)
  await reserveStock(context, { orderId: id, lines: cart.lines, parts: partsOfLines(cart.lines), expiresAt })
  await redeemPromotions(context, { orderId: id, customerKey: email, applied: cart.promotions })
  await markOrdered(context, cart.id)

  const payment = isFree
    ? null
    : await createPayment(context, {
        orderId: id,
        provider,
        amount: cart.total.amount,
        currency: cart.currency,
        attempt: 1,
      })
  const number = await nextNumber(context, 'order')
  const invoiceNumber = isFree ? await nextNumber(context, 'invoice') : null
  const token = newToken()
  const storefront = channel.market === cart.market ? channel.storefront : cart.storefront
  const order = {
    id,
    number,
    token,
    cartId: cart.id,
    storefront,
    market: cart.market,
    locale: channel.locale,
    currency: cart.currency,
    customerId: customer.id,
    email,
    pricesIncludeTax: cart.pricesIncludeTax ? 1 : 0,
    itemsAmount: cart.itemsTotal.amount,
    discountAmount: cart.discountTotal.amount,
    shippingAmount: cart.shipping.total.amount,
    taxAmount: cart.taxTotal.amount,
    totalAmount: cart.total.amount,
    taxes: cart.taxes,
    promotions: cart.promotions,
    shippingAddress: addresses.shipping,
    billingAddress: billing,
    shippingMethod: cart.shipping.method,
    shippingName: cart.shipping.name,
    placedAt: now,
    updatedAt: now,
  }
  if (expiresAt) await insertOrder({ ...order, expiresAt })
  else await tx.insert(orders).values({ ...order, state: 'placed', paymentState: 'paid', invoiceNumber, paidAt: now })
  for (const { configuration, ...line } of linesOf(cart, id, now))
    await (configuration ? tx.insert(orderLines).values({ ...line, configuration }) : insertLine(line))
  const total = cart.total.amount
  const { currency, market } = cart
  const lines = cart.lines.map(({ productId, variantId, quantity }) => ({ productId, variantId, quantity }))
  if (actor.visitorId)
    await recogniseVisitor(context, { visitorId: actor.visitorId, customerId: customer.id, reason: 'order' })
  await emit(orderPlaced({ id, number, customerId: customer.id, market, total, currency, lines }))
  for (const { configuration, quantity } of cart.lines)
    if (configuration) {
      const { model: slug, key } = configuration
      await emit(configurationOrdered({ slug, key, market, order: id, cart: cart.id, quantity }))
    }
  if (invoiceNumber !== null) {
    await confirmReservations(context, { orderId: id })
    await emit(orderPaid({ id, number, customerId: customer.id, provider: 'none', total, currency, invoiceNumber }))
  }
  return { id, number, token, storefront, paymentId: payment?.id ?? null, totalAmount: total, currency }
}

const linesOf = (cart: Complete, orderId: string, now: Date) =>
  cart.lines.map((line, position) => ({
    id: newId('orderLine', now.getTime()),
    orderId,
    variantId: line.variantId,
    productId: line.productId,
    sku: line.sku,
    name: line.name,
    variantName: line.variantName,
    assetHash: line.picture?.hash ?? null,
    configuration: line.configuration && asOrdered(line.configuration),
    quantity: line.quantity,
    unitAmount: line.unit.amount,
    discountAmount: line.discount.amount,
    totalAmount: line.total.amount,
    taxRate: line.taxRate,
    taxAmount: line.tax.amount,
    position,
  }))

function asOrdered({ nearest: _, delivery, ...configuration }: LineConfiguration): OrderedConfiguration {
  if (!delivery) return configuration
  const { readyOn, deliveredOn } = delivery
  return { ...configuration, delivery: { readyOn, deliveredOn } }
}

/** The fields that are missing are named as the checkout's form names them. */
function requireComplete(cart: PricedCart): Complete {
  if (cart.problems.length) throw conflict('cartProblems', { problem: cart.problems[0] as string })
  const missing = Object.entries({
    email: cart.email,
    'shipping.street': cart.addresses.shipping,
    method: cart.shipping,
  }).flatMap(([field, value]) => (value ? [] : [[field, ['required']] as const]))
  if (missing.length)
    throw invalid('cartIncomplete', Object.fromEntries(missing.map(([field, keys]) => [field, [...keys]])))
  return cart as Complete
}

/** A cart that is not open may have become an order; anything else goes on. */
function orderedBefore(error: unknown): undefined {
  if (isDomainError(error) && error.code === 'not_found') return undefined
  throw error
}

/** The order that this cart became. The cart's token is as good a proof as the order's own, until it is a customer's. */
async function requirePlacedFrom(context: Context, cartToken: string): Promise<PlacedOrder> {
  const { tx, actor } = context
  const [found] = await tx
    .select({
      id: orders.id,
      number: orders.number,
      token: orders.token,
      storefront: orders.storefront,
      totalAmount: orders.totalAmount,
      currency: orders.currency,
      owner: carts.customerId,
    })
    .from(orders)
    .innerJoin(carts, eq(carts.id, orders.cartId))
    .where(eq(carts.token, cartToken))
  if (!found || (found.owner && found.owner !== actor.customerId)) throw conflict('cartGone')
  const { owner: _, ...order } = { ...found, storefront: found.storefront as StorefrontCode }
  const attempts = await paymentsOfOrder(context, order.id)
  return { ...order, paymentId: attempts.at(-1)?.id ?? null }
}

const insertOrder = compiled(() =>
  db.insert(orders).values({
    ...given('id', 'number', 'token', 'cartId', 'storefront', 'market', 'locale', 'currency', 'customerId', 'email'),
    ...given('pricesIncludeTax', 'itemsAmount', 'discountAmount', 'shippingAmount', 'taxAmount', 'totalAmount'),
    ...given('taxes', 'promotions', 'shippingAddress', 'billingAddress', 'shippingMethod', 'shippingName'),
    ...given('placedAt', 'updatedAt', 'expiresAt'),
    state: 'pending',
    paymentState: 'unpaid',
  }),
)

const insertLine = compiled(() =>
  db.insert(orderLines).values({
    ...given('id', 'orderId', 'variantId', 'productId', 'sku', 'name', 'variantName', 'assetHash', 'quantity'),
    ...given('unitAmount', 'discountAmount', 'totalAmount', 'taxRate', 'taxAmount', 'position'),
  }),
)
