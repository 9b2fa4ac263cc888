import { currentAddress } from '@/app/_server/request'
import { applyCoupon } from '@/lib/cart/cart-coupon-commands'
import { limit } from '@/lib/identity/rate-limit'
import { endpoint } from '../../../_spec/endpoint'
import { applyCartCoupon } from '../../../_spec/operations'
import { readCart } from '../../../_spec/read-cart'

export const POST = endpoint(applyCartCoupon, async ({ actor, params: { token }, body, run }) => {
  const wasGood = await limit('coupon', { address: await currentAddress(), subject: token })
  await run((context) => applyCoupon(context, { token, ...body }))
  await wasGood()
  return readCart(actor, token)
})
