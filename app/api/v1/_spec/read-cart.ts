import 'server-only'
import { listMisfits } from '@/lib/cart/cart-fit-queries'
import { getCart, priceCart } from '@/lib/cart/cart-queries'
import type { Actor } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { notFound } from '@/lib/kernel/errors'
import { toCart } from './shape'

/** The cart as it stands, priced for its own storefront; whoever holds the token may read it. */
export async function readCart(actor: Actor, token: string) {
  const cart = await requireCart(actor, token)
  const channel = channelOf(cart.storefront)
  const priced = await priceCart(cart, channel, new Date())
  return toCart(priced, await listMisfits(priced, undefined, channel.locale))
}

/** The cart itself, without asking what it costs. */
export async function requireCart(actor: Actor, token: string) {
  const cart = await getCart(actor, token)
  if (cart?.token !== token) throw notFound('cart')
  return cart
}
