import { removeLine, setQuantity } from '@/lib/cart/cart-commands'
import { endpoint } from '../../../../_spec/endpoint'
import { changeCartLine, removeCartLine } from '../../../../_spec/operations'
import { readCart } from '../../../../_spec/read-cart'

export const PATCH = endpoint(changeCartLine, async ({ actor, params, body, run }) => {
  await run((context) => setQuantity(context, { ...params, ...body }))
  return readCart(actor, params.token)
})

export const DELETE = endpoint(removeCartLine, async ({ actor, params, run }) => {
  await run((context) => removeLine(context, params))
  return readCart(actor, params.token)
})
