import { addConfiguration } from '@/lib/cart/configuration-line-commands'
import { addCartConfiguration } from '../../../_spec/configurator-operations'
import { endpoint } from '../../../_spec/endpoint'
import { readCart, requireCart } from '../../../_spec/read-cart'

export const POST = endpoint(addCartConfiguration, async ({ actor, params: { token }, body, run }) => {
  await requireCart(actor, token)
  await run((context) => addConfiguration(context, { token, ...body }))
  return readCart(actor, token)
})
