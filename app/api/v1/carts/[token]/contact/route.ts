import { setAddresses, setEmail } from '@/lib/cart/cart-checkout-commands'
import { endpoint } from '../../../_spec/endpoint'
import { setCartContact } from '../../../_spec/operations'
import { readCart } from '../../../_spec/read-cart'

export const PUT = endpoint(setCartContact, async ({ actor, params: { token }, body, run }) => {
  await run(async (context) => {
    await setEmail(context, { token, email: body.email })
    await setAddresses(context, { token, shipping: body.shippingAddress, billing: body.billingAddress })
  })
  return readCart(actor, token)
})
