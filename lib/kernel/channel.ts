import type { Locale } from './locale'

export const marketCodes = ['ch', 'de', 'pl'] as const
export type MarketCode = (typeof marketCodes)[number]

/** A market in a language: the first part of every address of the shop. */
export const storefronts = {
  'de-ch': { market: 'ch', locale: 'de' },
  'en-ch': { market: 'ch', locale: 'en' },
  'de-de': { market: 'de', locale: 'de' },
  'en-de': { market: 'de', locale: 'en' },
  'pl-pl': { market: 'pl', locale: 'pl' },
  'en-pl': { market: 'pl', locale: 'en' },
} as const satisfies Record<string, { market: MarketCode; locale: Locale }>

export type StorefrontCode = keyof typeof storefronts

/** What differs by market and is known without the database. Taxes and shipping are data (`lib/channels`). */
export const markets = {
  ch: { country: 'CH', currency: 'CHF', locale: 'de', storefront: 'de-ch', timeZone: 'Europe/Zurich' },
  de: { country: 'DE', currency: 'EUR', locale: 'de', storefront: 'de-de', timeZone: 'Europe/Berlin' },
  pl: { country: 'PL', currency: 'PLN', locale: 'pl', storefront: 'pl-pl', timeZone: 'Europe/Warsaw' },
} as const satisfies Record<
  MarketCode,
  { country: string; currency: string; locale: Locale; storefront: StorefrontCode; timeZone: string }
>

/** Where something is sold and in which words: what pages, prices, mails and orders are made for. */
export type Channel = {
  storefront: StorefrontCode
  market: MarketCode
  locale: Locale
  currency: string
  country: string
  timeZone: string
  /** For Intl: "de-CH". */
  language: string
}

export const storefrontCodes = Object.keys(storefronts) as StorefrontCode[]
export const isStorefront = (code: unknown): code is StorefrontCode => storefrontCodes.includes(code as StorefrontCode)
export const isMarket = (code: unknown): code is MarketCode => marketCodes.includes(code as MarketCode)

/** The channel of a storefront code. */
export function channelOf(storefront: StorefrontCode): Channel {
  const { market, locale } = storefronts[storefront]
  const { country, currency, timeZone } = markets[market]
  return { storefront, market, locale, currency, country, timeZone, language: `${locale}-${country}` }
}

/** Where someone lands of whom nothing is known. */
export const defaultChannel = channelOf('de-ch')
