import { isMarket, markets } from '@/lib/kernel/channel'
import { shownRelease } from '@/lib/kernel/shown-release'
import type { Price } from './price'

/** For who looks at a release, the price that it brings; else the one that is given. Never for what is decided. */
export function shownPrice(variantId: string, market: string, price: Price | undefined): Price | undefined {
  const planned = shownRelease()?.prices.get(`${variantId}/${market}`)
  if (!planned || !isMarket(market)) return price
  const { amount, regular } = planned
  const lowest = price?.lowest30 ?? price?.amount
  return {
    ...{ variantId, amount, currency: markets[market].currency },
    ...(regular !== null && { regular, ...(lowest !== undefined && { lowest30: lowest }) }),
  }
}
