import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'

/** As a field of date and time takes it. The browser reads it in its own clock, so it is the company's only there. */
export const localTime = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Zurich' })
    .format(at)
    .replace(' ', 'T')

/** The markets by the names of their countries. */
export function marketNames(language: string): Record<MarketCode, string> {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return Object.fromEntries(marketCodes.map((code) => [code, names.of(markets[code].country) ?? code])) as Record<
    MarketCode,
    string
  >
}
