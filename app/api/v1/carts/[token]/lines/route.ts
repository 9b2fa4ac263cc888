import { addLine } from '@/lib/cart/cart-commands'
import { endpoint } from '../../../_spec/endpoint'
import { addCartLine } from '../../../_spec/operations'
import { readCart, requireCart } from '../../../_spec/read-cart'

export const POST = endpoint(addCartLine, async ({ actor, params: { token }, body, run }) => {
  await requireCart(actor, token)
  await run((context) => addLine(context, { token, ...body }))
  return readCart(actor, token)
})
