import { type StorefrontCode, storefrontCodes, storefronts } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'

/** Whose text is shown where there is none of one's own. */
const FALLBACK: Record<Locale, Locale> = { de: 'en', pl: 'en', en: 'de' }

/** The languages that are tried for a reader of this one, in order. */
export function chainOf(locale: Locale): Locale[] {
  const chain: Locale[] = []
  for (let at = locale; !chain.includes(at); at = FALLBACK[at]) chain.push(at)
  return chain
}

/** First parts of addresses that are the shop's own; a test compares them with the folders of the shop. */
const RESERVED = new Set([
  ...['account', 'c', 'cart', 'checkout', 'configure', 'forgot', 'login', 'logout', 'my-scooter', 'order', 'orders'],
  ...['pay', 'preview', 'products', 'register', 'reset', 'search', 'track', 'unsubscribe', 'verify', 'withdraw'],
  ...['withdrawal', 'confirm', 'share'],
])
export const isReserved = (path: string) => RESERVED.has(path.split('/')[0] ?? '')

/** What of a page decides where it is found. */
export type AddressNode = {
  id: string
  parentId: string | null
  sites: StorefrontCode[]
  fallsBack: boolean
  /** In no storefront: in the trash, or a kind without address. */
  isHidden: boolean
  texts: Partial<Record<Locale, { slug: string; isPublic: boolean }>>
}

export type Address = { storefront: StorefrontCode; path: string; locale: Locale }

/** The language whose published text a storefront shows of this page; undefined when it shows none. */
export function shownIn(node: AddressNode, storefront: StorefrontCode): Locale | undefined {
  if (node.isHidden || (node.sites.length && !node.sites.includes(storefront))) return undefined
  const { locale } = storefronts[storefront]
  const chain = node.fallsBack ? chainOf(locale) : [locale]
  return chain.find((each) => node.texts[each]?.isPublic)
}

/** The part of an address that a page gives to itself and to those below it, also while it is not public. */
export function segmentOf(node: AddressNode, storefront: StorefrontCode): string {
  const chain = chainOf(storefronts[storefront].locale)
  const drafted = [...chain, ...(Object.keys(node.texts) as Locale[])].find((each) => node.texts[each])
  const locale = shownIn(node, storefront) ?? drafted
  return (locale && node.texts[locale]?.slug) ?? ''
}

/** What stands before the address of a page's children, by storefront. */
export type Prefixes = Record<StorefrontCode, string>
export const noPrefix = Object.fromEntries(storefrontCodes.map((code) => [code, ''])) as Prefixes

export const prefixesOf = (node: AddressNode, above: Prefixes): Prefixes =>
  Object.fromEntries(storefrontCodes.map((code) => [code, join(above[code], segmentOf(node, code))])) as Prefixes

/** Where the public finds a page: one address in each storefront that shows it. */
export const addressesOf = (node: AddressNode, above: Prefixes): Address[] =>
  storefrontCodes.flatMap((storefront) => {
    const locale = shownIn(node, storefront)
    if (!locale) return []
    return [{ storefront, path: join(above[storefront], node.texts[locale]?.slug ?? ''), locale }]
  })

const join = (above: string, segment: string) => [above, segment].filter(Boolean).join('/')
