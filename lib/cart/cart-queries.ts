import 'server-only'
import { and, count, desc, eq, inArray, isNull, or, sql, sum } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { cartLines, carts } from '@/db/schema/cart'
import { customers } from '@/db/schema/customers'
import { orders } from '@/db/schema/orders'
import { getMarket } from '@/lib/channels/market-queries'
import { listShippingMethods } from '@/lib/channels/shipping-queries'
import { rateOf } from '@/lib/channels/tax'
import { listTaxRates } from '@/lib/channels/tax-queries'
import { availability } from '@/lib/inventory/stock-queries'
import type { Actor } from '@/lib/kernel/actor'
import { type Channel, channelOf } from '@/lib/kernel/channel'
import { pricesOf } from '@/lib/pricing/price-queries'
import type { Offer } from '@/lib/promotions/apply-promotions'
import { listOffers } from '@/lib/promotions/offer-queries'
import type { Cart } from './cart'
import {
  asksForCategories,
  listCartGoods,
  listCartPictures,
  listCategoriesUpwards,
  listChosenOptions,
} from './cart-goods-queries'
import { cartColumns, isOwn, toCart } from './cart-rows'
import { composeCart } from './compose-cart'
import { listConfiguredGoods } from './configured-goods-queries'
import type { PricedCart } from './priced-cart'

/** The open cart of this token, else the one that the customer left open elsewhere; undefined when there is none. */
export async function getCart(actor: Actor, token: string | undefined): Promise<Cart | undefined> {
  const { customerId } = actor
  if (!token && !customerId) return undefined
  if (token && !customerId && actor.kind !== 'system') {
    const [guests] = await findGuests({ token })
    return guests && toCart(guests)
  }
  const rows = await db
    .select(cartColumns)
    .from(carts)
    .where(
      and(
        isOwn(actor),
        or(token ? eq(carts.token, token) : undefined, customerId ? eq(carts.customerId, customerId) : undefined),
      ),
    )
    .orderBy(desc(carts.updatedAt))
    .limit(10)
  const row = rows.find((each) => each.token === token) ?? rows[0]
  return row && toCart(row)
}

/** `isOwn` of whoever has no account here: programs and guests ask again and again. */
const findGuests = compiled(() =>
  db
    .select(cartColumns)
    .from(carts)
    .where(and(eq(carts.token, sql.placeholder('token')), eq(carts.state, 'open'), isNull(carts.customerId))),
)

/** How many pieces lie in the cart: the number beside its sign in the header. */
export async function countPieces(actor: Actor, token: string | undefined): Promise<number> {
  const cart = await getCart(actor, token)
  if (!cart) return 0
  const [row] = await db
    .select({ pieces: sum(cartLines.quantity).mapWith(Number) })
    .from(cartLines)
    .where(eq(cartLines.cartId, cart.id))
  return row?.pieces ?? 0
}

/**
 * What a cart costs now: prices, stock, taxes, shipping and promotions of its market are read live, never cached, in a
 * number of queries that does not grow with the cart; words in the channel's language. Inside a transaction it sees
 * what the transaction sees, so an order is placed for exactly this sum.
 */
export async function priceCart(cart: Cart, channel: Channel, now: Date): Promise<PricedCart> {
  const home = channelOf(cart.storefront)
  const country = cart.shippingAddress?.country ?? home.country
  const customerKey = cart.email
  const goods = await listCartGoods(cart.id, channel.locale)
  const variantIds = goods.map(({ variantId }) => variantId)
  const [prices, stock, options, pictures, market, rates, methods, { offers, refused }] = await Promise.all([
    pricesOf(variantIds, cart.market),
    availability(variantIds),
    listChosenOptions(cart.id, channel.locale),
    listCartPictures(cart.id, channel),
    getMarket(cart.market),
    listTaxRates([...new Set([home.country, country])]),
    listShippingMethods(cart.market),
    listOffers({ ...home, locale: channel.locale }, { codes: cart.couponCodes, customerKey, now }),
  ])
  const [categoriesOf, ordersBefore, configured] = await Promise.all([
    offers.some(asksForCategories) ? listCategoriesUpwards(goods.map(({ productId }) => productId)) : new Map(),
    offers.some(asksForOrders) ? countOrders(cart) : null,
    listConfiguredGoods(goods, { home, locale: channel.locale, prices, now }),
  ])
  return composeCart({
    cart,
    locale: channel.locale,
    currency: home.currency,
    country,
    market,
    goods,
    prices,
    stock,
    options,
    pictures,
    configured,
    categoriesOf,
    ordersBefore,
    methods,
    homeRate: (category) => rateOf(rates, home.country, category, now),
    rate: (category) => rateOf(rates, country, category, now),
    offers,
    refused,
  })
}

const asksForOrders = ({ conditions }: Offer) => conditions.some(({ code }) => code === 'nth_order')

/** Orders of this e-mail address that were not cancelled; null when nobody knows who buys. */
async function countOrders({ customerId, email }: Cart): Promise<number | null> {
  if (!customerId && !email) return null
  const [row] = await db
    .select({ placed: count() })
    .from(orders)
    .innerJoin(customers, eq(customers.id, orders.customerId))
    .where(
      and(
        customerId ? eq(customers.id, customerId) : eq(customers.email, email as string),
        inArray(orders.state, ['placed', 'completed']),
      ),
    )
  return row?.placed ?? 0
}
