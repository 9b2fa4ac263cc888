import { setShippingMethod } from '@/lib/cart/cart-checkout-commands'
import { endpoint } from '../../../_spec/endpoint'
import { setCartShipping } from '../../../_spec/operations'
import { readCart } from '../../../_spec/read-cart'

export const PUT = endpoint(setCartShipping, async ({ actor, params: { token }, body, run }) => {
  await run((context) => setShippingMethod(context, { token, method: body.method }))
  return readCart(actor, token)
})
