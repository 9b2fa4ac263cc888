import type { Localized } from '@/lib/kernel/locale'

export const PAGE_SIZE = 24
const LAST_PAGE = 400
const MOST_VALUES = 20

export const sorts = ['popular', 'newest', 'price', '-price', 'rating', 'reduced'] as const
export type Sort = (typeof sorts)[number]

/** What a list shows: the words, filters, order and page that its address names. */
export type ListingQuery = {
  /** Facet code to the codes of the values chosen: any of them. */
  facets: Record<string, string[]>
  /** Minor units, inclusive. */
  priceFrom: number | null
  priceTo: number | null
  sort: Sort | null
  page: number
  words: string
}

export type ListedFacet = {
  code: string
  name: Localized
  values: { code: string; name: Localized; swatch: string | null; count: number; chosen: boolean }[]
}

export type Listing = {
  productIds: string[]
  total: number
  page: number
  pages: number
  facets: ListedFacet[]
  /** Of everything in the list before the price filter; null when there is nothing. */
  priceRange: { from: number; to: number } | null
  /** What was searched for instead of a misspelt word. */
  corrected: string | null
}

/** The facet of what products fit: `vela-gt`, or one configuration, `vela-gt.3-7k2m9`. */
export const FITS = 'fits'
export const FITS_NAME: Localized = { en: 'Fits', de: 'Passt zu', pl: 'Pasuje do' }

const RESERVED = new Set(['q', 'sort', 'page', 'price'])

/** Reads a list's query from its address parameters. What makes no sense is left out, never an error. */
export function listingQuery(search: Record<string, string>): ListingQuery {
  const facets: Record<string, string[]> = {}
  for (const [code, chosen] of Object.entries(search)) {
    if (RESERVED.has(code)) continue
    const values = [...new Set(chosen.split(',').filter(Boolean))].slice(0, MOST_VALUES)
    if (values.length) facets[code] = values
  }
  const [priceFrom = null, priceTo = null] =
    /^(\d{0,10})-(\d{0,10})$/
      .exec(search.price ?? '')
      ?.slice(1)
      .map(minor) ?? []
  const page = Number(search.page)
  return {
    facets,
    priceFrom,
    priceTo,
    sort: sorts.find((sort) => sort === search.sort) ?? null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, LAST_PAGE) : 1,
    words: (search.q ?? '').slice(0, 200),
  }
}

/** Whether it shows less than there is, by facets or price. */
export const isNarrowed = ({ facets, priceFrom, priceTo }: ListingQuery): boolean =>
  Object.keys(facets).length > 0 || priceFrom !== null || priceTo !== null

/** Prices in addresses are whole units: "100-250". */
const minor = (text: string) => (text === '' ? null : Number(text) * 100)

/** The address parameters of a query, in one order, without what is the default: the same list has one address. */
export function listingSearch(query: Partial<ListingQuery>): string {
  const parts: [string, string][] = Object.entries(query.facets ?? {})
    .filter(([, values]) => values.length)
    .map(([code, values]) => [code, [...values].sort().join(',')])
  const { priceFrom = null, priceTo = null } = query
  if (priceFrom !== null || priceTo !== null)
    parts.push(['price', `${priceFrom === null ? '' : priceFrom / 100}-${priceTo === null ? '' : priceTo / 100}`])
  if (query.words) parts.push(['q', query.words])
  if (query.sort && query.sort !== 'popular') parts.push(['sort', query.sort])
  if (query.page && query.page > 1) parts.push(['page', String(query.page)])
  const text = parts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&')
  return text && `?${text}`
}
