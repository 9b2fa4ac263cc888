import { setAddresses, setEmail } from '@/lib/cart/cart-checkout-commands'
import { DomainError, isDomainError } from '@/lib/kernel/errors'
import { endpoint } from '../../../_spec/endpoint'
import { setCartContact } from '../../../_spec/operations'
import { readCart } from '../../../_spec/read-cart'

export const PUT = endpoint(setCartContact, async ({ actor, params: { token }, body, run }) => {
  await run(async (context) => {
    await setEmail(context, { token, email: body.email })
    await setAddresses(context, { token, shipping: body.shippingAddress, billing: body.billingAddress })
  }).catch(inOurWords)
  return readCart(actor, token)
})

/** The command's field `shipping.country` is this body's `shippingAddress.country`. */
function inOurWords(error: unknown): never {
  if (!isDomainError(error)) throw error
  const fields = Object.entries(error.fields).map(([field, keys]) => [
    field.replace(/^(shipping|billing)(?=\.)/, '$1Address'),
    keys,
  ])
  throw new DomainError(error.code, error.key, Object.fromEntries(fields), error.params)
}
