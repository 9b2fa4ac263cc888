import 'server-only'
import { cartMerged } from '@/lib/cart/events'
import { configurationOrdered } from '@/lib/configurator/events'
import { subscriber } from '@/lib/events/event'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { followCart, markBought } from './end-build-commands'

/** What becomes of a visit after it: its cart moves, or is ordered. */
export const trackingSubscribers = [
  subscriber('tracking.markBought', configurationOrdered, async ({ data: { slug, cart } }) => {
    await transact(system, (context) => markBought(context, { cartId: cart, slug }))
  }),
  subscriber('tracking.followCart', cartMerged, async ({ data: { id, from } }) => {
    await transact(system, (context) => followCart(context, { from, to: id }))
  }),
]
