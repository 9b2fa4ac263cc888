import 'server-only'
import { currentCartToken } from '@/app/_server/cart-token'
import { currentActor } from '@/app/_server/session'
import { getCart, priceCart } from '@/lib/cart/cart-queries'
import type { PricedCart } from '@/lib/cart/priced-cart'
import type { Channel } from '@/lib/kernel/channel'

/** The cart of this browser with what it costs now; undefined when there is none or nothing in it. */
export async function currentCart(channel: Channel): Promise<PricedCart | undefined> {
  const cart = await getCart(await currentActor(), await currentCartToken())
  const priced = cart && (await priceCart(cart, channel, new Date()))
  return priced?.lines.length ? priced : undefined
}
