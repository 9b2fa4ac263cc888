import { currentAddress } from '@/app/_server/request'
import { getCart } from '@/lib/cart/cart-queries'
import { limit } from '@/lib/identity/rate-limit'
import { channelOf } from '@/lib/kernel/channel'
import { checkOut } from '@/lib/orders/checkout'
import { endpoint } from '../../../_spec/endpoint'
import { completeCart } from '../../../_spec/operations'

export const POST = endpoint(completeCart, async ({ actor, channel, idempotencyKey, params: { token }, body }) => {
  await limit('checkout', { address: await currentAddress(), subject: token })
  const cart = await getCart(actor, token)
  const placed = await checkOut(
    // The key belongs to the cart: programs behind one address do not share their keys.
    { ...actor, visitorId: `cart-${token}` },
    { ...body, cartToken: token, idempotencyKey },
    { channel: cart ? channelOf(cart.storefront) : channel },
  )
  return { number: placed.number, token: placed.token, redirectUrl: placed.redirectUrl }
})
