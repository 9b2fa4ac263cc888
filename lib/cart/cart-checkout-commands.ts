import 'server-only'
import { eq } from 'drizzle-orm'
import { carts } from '@/db/schema/cart'
import { getMarket } from '@/lib/channels/market-queries'
import { listShippingMethods } from '@/lib/channels/shipping-queries'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import type { PostalAddress } from '@/lib/kernel/address'
import { invalid } from '@/lib/kernel/errors'
import { addressesGiven, emailGiven, shippingMethodChosen } from './events'
import { holdCart } from './open-cart-commands'

/** Says who buys. The address is kept in lower case, as customers and limits are found by it. */
export async function setEmail(context: Context, { token, email }: { token: string; email: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  const { id } = await holdCart(context, token)
  await tx.update(carts).set({ email: email.trim().toLowerCase() }).where(eq(carts.id, id))
  await emit(emailGiven({ id }))
}

type Addresses = { token: string; shipping: PostalAddress; billing?: PostalAddress }

/**
 * Says where it is sent and, when that is another place, billed; tax follows where it is sent.
 * Throws `invalid` when the market does not send there.
 */
export async function setAddresses(context: Context, { token, shipping, billing }: Addresses): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  const cart = await holdCart(context, token)
  const { shipsTo } = await getMarket(cart.market)
  if (!shipsTo.includes(shipping.country)) throw invalid('invalid', { 'shipping.country': ['countryNotServed'] })
  await tx
    .update(carts)
    .set({ shippingAddress: shipping, billingAddress: billing ?? null })
    .where(eq(carts.id, cart.id))
  await emit(addressesGiven({ id: cart.id }))
}

/** Chooses how it is sent. Throws `invalid` for what the cart's market does not offer. */
export async function setShippingMethod(
  context: Context,
  { token, method }: { token: string; method: string },
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  const { id, market } = await holdCart(context, token)
  const methods = await listShippingMethods(market)
  if (!methods.some(({ code }) => code === method)) throw invalid('invalid', { method: ['choose'] })
  await tx.update(carts).set({ shippingMethod: method }).where(eq(carts.id, id))
  await emit(shippingMethodChosen({ id, method }))
}
