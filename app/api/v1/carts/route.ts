import { currentAddress } from '@/app/_server/request'
import { addLine } from '@/lib/cart/cart-commands'
import { addConfiguration } from '@/lib/cart/configuration-line-commands'
import { limit } from '@/lib/identity/rate-limit'
import { newToken } from '@/lib/kernel/id'
import { endpoint } from '../_spec/endpoint'
import { createCart } from '../_spec/operations'
import { readCart } from '../_spec/read-cart'

export const POST = endpoint(createCart, async ({ actor, body, run }) => {
  await limit('openCart', { address: await currentAddress() })
  // A program opens a cart for each shopper: none is shared because the requests come from one place.
  const alone = { ...actor, visitorId: `api-${newToken()}` }
  const { variantId = '', configuration, quantity } = body
  const { token } = await run(
    (context) =>
      configuration
        ? addConfiguration(context, { ...configuration, quantity })
        : addLine(context, { variantId, quantity }),
    alone,
  )
  return readCart(actor, token)
})
