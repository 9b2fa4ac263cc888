import type { MarketCode } from '@/lib/kernel/channel'

/** What the owner may change about a market. Its country, currency and languages are in `lib/kernel/channel.ts`. */
export type Market = { code: MarketCode; pricesIncludeTax: boolean; shipsTo: string[] }

/** Until the owner says otherwise. Switzerland sends to Liechtenstein, with which it shares its tax. */
export const defaultMarkets: Record<MarketCode, Market> = {
  ch: { code: 'ch', pricesIncludeTax: true, shipsTo: ['CH', 'LI'] },
  de: { code: 'de', pricesIncludeTax: true, shipsTo: ['DE', 'AT', 'BE', 'DK', 'ES', 'FR', 'IT', 'LU', 'NL'] },
  pl: { code: 'pl', pricesIncludeTax: true, shipsTo: ['PL', 'CZ', 'SK', 'LT'] },
}
