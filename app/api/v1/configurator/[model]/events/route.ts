import { currentAddress } from '@/app/_server/request'
import { getCart } from '@/lib/cart/cart-queries'
import { limit } from '@/lib/identity/rate-limit'
import { guest } from '@/lib/kernel/actor'
import { recordSteps } from '@/lib/tracking/build-commands'
import { reportSteps } from '../../../_spec/configurator-operations'
import { endpoint } from '../../../_spec/endpoint'

export const POST = endpoint(reportSteps, async ({ actor, params, body, run }) => {
  const { consent: _, storefront: __, cart: token, ...batch } = body
  await limit('builds', { address: await currentAddress(), subject: batch.build })
  const cart = token ? await getCart(actor, token) : undefined
  // Nobody of ours: a shop with pages of its own knows its visitors itself.
  return run((context) => recordSteps(context, { ...batch, ...params, ...(cart && { cartId: cart.id }) }), guest)
})
