import { removeCoupon } from '@/lib/cart/cart-coupon-commands'
import { endpoint } from '../../../../_spec/endpoint'
import { removeCartCoupon } from '../../../../_spec/operations'
import { readCart } from '../../../../_spec/read-cart'

export const DELETE = endpoint(removeCartCoupon, async ({ actor, params, run }) => {
  await run((context) => removeCoupon(context, params))
  return readCart(actor, params.token)
})
