import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'

/** The markets by the names of their countries. */
export function marketNames(language: string): Record<MarketCode, string> {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return Object.fromEntries(marketCodes.map((code) => [code, names.of(markets[code].country) ?? code])) as Record<
    MarketCode,
    string
  >
}
