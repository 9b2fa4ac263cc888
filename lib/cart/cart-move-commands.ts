import 'server-only'
import { and, asc, desc, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import { cartLines, carts } from '@/db/schema/cart'
import { customers } from '@/db/schema/customers'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { forbidden } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { pricesOf } from '@/lib/pricing/price-queries'
import { type Cart, MOST_COUPONS, MOST_LINES } from './cart'
import { getCart } from './cart-queries'
import { cartColumns, toCart } from './cart-rows'
import { cartMerged, marketSwitched } from './events'
import { holdCart } from './open-cart-commands'

/**
 * Run when someone signs in: the cart of this browser becomes theirs, or goes into the one they have. Of the same
 * variant the larger quantity stays, so signing in twice doubles nothing. Returns the token of the cart to go on with;
 * undefined when there is none. Throws `forbidden` for another customer's.
 */
export async function mergeCart(
  context: Context,
  { token, customerId }: { token?: string; customerId: string },
): Promise<{ token: string } | undefined> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  if (!(await isTheirs(context, customerId))) throw forbidden('account.own')
  const own = await findOfCustomer(context, customerId)
  const brought = token && token !== own?.token ? await findOfNobody(context, token) : undefined
  if (!brought) return own && { token: own.token }
  if (!own) {
    await tx.update(carts).set({ customerId }).where(eq(carts.id, brought.id))
    return { token: brought.token }
  }
  await moveLines(context, brought, own)
  const { storefront, market } = brought
  await tx
    .update(carts)
    .set({
      storefront,
      market,
      email: own.email ?? brought.email,
      shippingAddress: own.shippingAddress ?? brought.shippingAddress,
      billingAddress: own.billingAddress ?? brought.billingAddress,
      shippingMethod: market === own.market ? (own.shippingMethod ?? brought.shippingMethod) : brought.shippingMethod,
      couponCodes: [...new Set([...own.couponCodes, ...brought.couponCodes])].slice(0, MOST_COUPONS),
      version: sql`${carts.version} + 1`,
    })
    .where(eq(carts.id, own.id))
  await tx.delete(carts).where(eq(carts.id, brought.id))
  await emit(cartMerged({ id: own.id, from: brought.id }))
  return { token: own.token }
}

/**
 * Takes the cart to another storefront. Lines without a price in its market are dropped; their variants are returned,
 * so that the shopper is told. The way of sending is chosen anew in another market.
 */
export async function switchMarket(
  context: Context,
  { token, storefront }: { token: string; storefront: StorefrontCode },
): Promise<{ dropped: string[] }> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  const cart = await holdCart(context, token)
  const { market } = channelOf(storefront)
  if (market === cart.market) {
    await tx.update(carts).set({ storefront }).where(eq(carts.id, cart.id))
    return { dropped: [] }
  }
  await tx.update(carts).set({ storefront, market, shippingMethod: null }).where(eq(carts.id, cart.id))
  const lines = await linesOf(context, cart)
  const variantIds = lines.map(({ variantId }) => variantId)
  const prices = await pricesOf(variantIds, market)
  const dropped = variantIds.filter((id) => !prices.has(id))
  if (dropped.length)
    await tx.delete(cartLines).where(and(eq(cartLines.cartId, cart.id), inArray(cartLines.variantId, dropped)))
  await emit(marketSwitched({ id: cart.id, market }))
  return { dropped }
}

/**
 * Takes the cart along when its owner has gone to another storefront. One that is there already, or that this person may
 * not use, is left alone.
 */
export async function takeCartAlong(context: Context, token: string | undefined): Promise<{ dropped: string[] }> {
  const { actor, channel } = context
  authorize(actor, 'shop.buy')
  const cart = token ? await getCart(actor, token) : undefined
  if (!cart || cart.storefront === channel.storefront) return { dropped: [] }
  return switchMarket(context, { token: cart.token, storefront: channel.storefront })
}

/** While someone signs in, the session does not say yet which customer the account is. */
async function isTheirs({ tx, actor }: Context, customerId: string): Promise<boolean> {
  if (actor.kind === 'system' || actor.customerId === customerId) return true
  const ofAccount = and(eq(customers.id, customerId), eq(customers.accountId, actor.id))
  return (await tx.$count(customers, ofAccount)) > 0
}

async function findOfCustomer({ tx }: Context, customerId: string): Promise<Cart | undefined> {
  const [row] = await tx
    .select(cartColumns)
    .from(carts)
    .where(and(eq(carts.customerId, customerId), eq(carts.state, 'open')))
    .orderBy(desc(carts.updatedAt))
    .limit(1)
  return row && toCart(row)
}

/** Of this browser and still nobody's, held until the transaction ends. */
async function findOfNobody({ tx, now }: Context, token: string): Promise<Cart | undefined> {
  const [row] = await tx
    .update(carts)
    .set({ version: sql`${carts.version} + 1`, updatedAt: now })
    .where(and(eq(carts.token, token), eq(carts.state, 'open'), isNull(carts.customerId)))
    .returning(cartColumns)
  return row && toCart(row)
}

async function moveLines(context: Context, from: Cart, to: Cart): Promise<void> {
  const { tx, now } = context
  const moving = await linesOf(context, from)
  if (!moving.length) return
  await tx
    .insert(cartLines)
    .values(
      moving.map(({ variantId, configurationId, quantity, addedAt }) => ({
        id: newId('cartLine', now.getTime()),
        cartId: to.id,
        variantId,
        configurationId,
        quantity,
        addedAt,
      })),
    )
    .onConflictDoUpdate({
      target: [cartLines.cartId, cartLines.variantId, cartLines.configurationId],
      set: {
        quantity: sql`case when excluded.quantity > ${cartLines.quantity} then excluded.quantity else ${cartLines.quantity} end`,
      },
    })
  const kept = (await linesOf(context, to)).slice(-MOST_LINES).map(({ id }) => id)
  await tx.delete(cartLines).where(and(eq(cartLines.cartId, to.id), notInArray(cartLines.id, kept)))
}

const linesOf = ({ tx }: Context, { id }: Cart) =>
  tx
    .select({
      id: cartLines.id,
      variantId: cartLines.variantId,
      configurationId: cartLines.configurationId,
      quantity: cartLines.quantity,
      addedAt: cartLines.addedAt,
    })
    .from(cartLines)
    .where(eq(cartLines.cartId, id))
    .orderBy(asc(cartLines.addedAt), asc(cartLines.id))
