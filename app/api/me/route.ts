import { currentCartToken } from '@/app/_server/cart-token'
import { currentChannel } from '@/app/_server/request'
import { json, refusal } from '@/app/_server/route'
import { currentActor, currentShopper } from '@/app/_server/session'
import { countPieces } from '@/lib/cart/cart-queries'
import { guest } from '@/lib/kernel/actor'
import { decide } from '@/lib/personalization/decide'

/** The shop's one live request: what is personal on pages that are otherwise the same for everybody. */
export async function GET(): Promise<Response> {
  try {
    const shopper = await currentShopper()
    // Whoever works here and looks at the shop is a guest in it.
    const { visitorId } = await currentActor()
    const actor = { ...(shopper ?? guest), visitorId }
    const cartCount = await countPieces(actor, await currentCartToken())
    const decision = decide(visitorId ? { id: visitorId } : null, '', new URLSearchParams())
    return json({ name: shopper?.name ?? null, cartCount, decision })
  } catch (error) {
    return refusal(error, await currentChannel())
  }
}
