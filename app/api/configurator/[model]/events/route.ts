import { currentCartToken } from '@/app/_server/cart-token'
import { currentAddress } from '@/app/_server/request'
import { answer, readJson } from '@/app/_server/route'
import { getCart } from '@/lib/cart/cart-queries'
import { transact } from '@/lib/events/transact'
import { limit } from '@/lib/identity/rate-limit'
import { guest } from '@/lib/kernel/actor'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { isDomainError } from '@/lib/kernel/errors'
import { recordSteps } from '@/lib/tracking/build-commands'
import { buildBatchInput } from '@/lib/tracking/build-step'
import { allows } from '@/lib/tracking/consent'

const nothing = () => new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })

/**
 * What somebody did in the configurator, told by their browser. Only of whoever allows statistics; whatever is wrong with it is
 * left out without a word, since nobody waits for the answer.
 */
export const POST = answer(async ({ actor, channel, request, params }) => {
  const isAllowed = allows(request.headers.get('cookie') ?? undefined, 'statistics')
  if (!isAllowed || actor.kind === 'staff' || actor.kind === 'api') return nothing()
  try {
    await limit('builds', { address: await currentAddress(), subject: actor.visitorId })
    const { data: batch } = buildBatchInput.safeParse(await readJson(request))
    if (!batch) return nothing()
    const isInCart = batch.steps.some(({ kind }) => kind === 'carted')
    const cart = isInCart ? await getCart(actor, await currentCartToken()) : undefined
    // Whose it is stays in the row: what is announced names nobody.
    const { visitorId, customerId } = actor
    const someone = { ...guest, visitorId, ...(customerId && { customerId }) }
    const input = { ...batch, model: params.model ?? '', ...(cart && { cartId: cart.id }) }
    const asked = new URL(request.url).searchParams.get('storefront')
    const here = isStorefront(asked) ? channelOf(asked) : channel
    await transact(someone, (context) => recordSteps(context, input), { channel: here, endurance: 'repeatable' })
  } catch (error) {
    if (!isDomainError(error)) throw error
  }
  return nothing()
})
