import { texts } from '@/app/_messages/words'
import { fill } from '@/components/ui/fill'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { formatMoney } from '@/lib/kernel/money'
import { FITS, type Listing, type ListingQuery, listingSearch, type Sort, sorts } from '@/lib/search/listing'

export const hrefOf = (path: string, query: Partial<ListingQuery>) => path + listingSearch(query)

/** The list with one value more, or less when it is chosen already; from its first page. */
export function facetHref(path: string, query: ListingQuery, code: string, value: string): string {
  const had = query.facets[code] ?? []
  const values = had.includes(value) ? had.filter((each) => each !== value) : [...had, value]
  return hrefOf(path, { ...query, page: 1, facets: { ...query.facets, [code]: values } })
}

type Chip = { name: string; href: string }

/** What narrows the list now, each with the address without it. */
export function chipsOf(path: string, listing: Listing, query: ListingQuery, channel: Channel): Chip[] {
  const text = texts(channel, 'listing')
  const chips = listing.facets.flatMap(({ code, values }) =>
    values
      .filter(({ chosen }) => chosen)
      .map((value) => ({
        name: localized(value.name, channel.locale),
        href: facetHref(path, query, code, value.code),
      })),
  )
  const show = (amount: number) => formatMoney({ amount, currency: channel.currency }, channel.language)
  const { priceFrom, priceTo } = query
  const bounds = [
    priceFrom === null ? '' : fill(text.pricedFrom, { from: show(priceFrom) }),
    priceTo === null ? '' : fill(text.pricedTo, { to: show(priceTo) }),
  ].filter(Boolean)
  if (bounds.length) {
    const href = hrefOf(path, { ...query, page: 1, priceFrom: null, priceTo: null })
    chips.push({ name: `${text.price}: ${bounds.join(' ')}`, href })
  }
  return chips
}

/** The list as it is for whoever rides OWN, and for everybody; and where someone says what they ride. */
export function scooterHrefs(path: string, query: ListingQuery, storefront: string) {
  const here = (fits: string[]) => hrefOf(path, { ...query, page: 1, facets: { ...query.facets, [FITS]: fits } })
  const back = encodeURIComponent(hrefOf(path, { ...query, page: 1 }))
  return {
    chosen: query.facets[FITS] ?? [],
    own: here(['OWN']),
    all: here([]),
    choose: `/${storefront}/my-scooter?back=${back}`,
  }
}

/** The orders to choose from; a search begins with the best match. */
export function sortChoices(path: string, query: ListingQuery, names: Record<string, string>, isSearch: boolean) {
  const codes: (Sort | null)[] = isSearch ? [null, ...sorts] : [...sorts]
  return codes.map((code) => ({
    code: code ?? 'relevance',
    name: names[code ?? 'relevance'] ?? '',
    href: hrefOf(path, { ...query, page: 1, sort: code }),
    chosen: query.sort === code || (query.sort === null && !isSearch && code === 'popular'),
  }))
}

/** The rest of the address as form fields, for a form that changes the price only. */
export const keptFields = ({ facets, sort, words }: ListingQuery): [string, string][] => [
  ...Object.entries(facets).map(([code, values]): [string, string] => [code, values.join(',')]),
  ...(sort ? [['sort', sort] as [string, string]] : []),
  ...(words ? [['q', words] as [string, string]] : []),
]
