/** The search parameters that a page may differ by, in one writing only: the fewer writings, the fewer pages in memory. */

const FACET = /^[a-z][a-z0-9-]{0,30}$/
/** Marks that advertisers append; utm_… and _rsc are no facets by their underscore. */
const TRACKING = new Set(
  'campaign-id dclid epik fbclid gad gbraid gclid gclsrc igshid li-fat-id mc-cid mc-eid mkt-tok msclkid ref ref-src rdt-cid s-kwcid sccid srsltid ttclid twclid wbraid yclid'.split(
    ' ',
  ),
)
const MOST_KEYS = 12
const MOST_VALUES = 20
const LONGEST_VALUE = 60
const LONGEST_QUERY = 1_000

const own = new Map<string, (value: string) => string>([
  ['q', (value) => value.replace(/\s+/g, ' ').trim().slice(0, 100).trim()],
  ['sort', (value) => (/^-?[a-z][a-z-]{0,30}$/.test(value) ? value : '')],
  ['page', (value) => (/^[1-9]\d{0,3}$/.test(value) && value !== '1' ? value : '')],
  ['price', (value) => (/^\d{0,9}(\.\d{1,2})?-\d{0,9}(\.\d{1,2})?$/.test(value) && value !== '-' ? value : '')],
])

/**
 * The query of a listing with sorted keys: `q`, `sort`, `page` (not 1), `price` (from-to) and facets, whose values are
 * joined by commas, sorted, once each. Facets are those of `facets`, or any well-formed key when that is null.
 */
export function canonicalListing(search: URLSearchParams, facets: ReadonlySet<string> | null): string {
  const pairs: [string, string][] = []
  const asked = withPrice(search)
  for (const key of [...new Set(asked.keys())].sort()) {
    const read = own.get(key) ?? (isFacet(key, facets) ? () => facetValues(asked, key) : () => '')
    const value = read(asked.get(key) ?? '')
    if (value && pairs.length < MOST_KEYS) pairs.push([key, value])
  }
  while (new URLSearchParams(pairs).toString().length > LONGEST_QUERY) pairs.pop()
  return new URLSearchParams(pairs).toString()
}

/** A form without JavaScript sends the two ends of a price apart: `price-from=100&price-to=250` is `price=100-250`. */
function withPrice(search: URLSearchParams): URLSearchParams {
  if (!search.has('price-from') && !search.has('price-to')) return search
  const asked = new URLSearchParams(search)
  asked.set('price', `${search.get('price-from') ?? ''}-${search.get('price-to') ?? ''}`)
  asked.delete('price-from')
  asked.delete('price-to')
  return asked
}

/** The query of a product page: which variant is shown. */
export function canonicalVariant(search: URLSearchParams): string {
  const variant = search.get('variant') ?? ''
  return /^[\w.~-]{1,80}$/.test(variant) ? new URLSearchParams({ variant }).toString() : ''
}

/** The query of a product's reviews: their order, and the page. */
export function canonicalReviews(search: URLSearchParams): string {
  const page = own.get('page')?.(search.get('page') ?? '')
  const sort = /^(best|worst)$/.exec(search.get('sort') ?? '')?.[0]
  return new URLSearchParams([...(page ? [['page', page]] : []), ...(sort ? [['sort', sort]] : [])]).toString()
}

const isFacet = (key: string, facets: ReadonlySet<string> | null) =>
  facets ? facets.has(key) : FACET.test(key) && key !== 'variant' && !TRACKING.has(key)

function facetValues(search: URLSearchParams, key: string): string {
  const values = search.getAll(key).flatMap((value) => value.split(','))
  const clean = values.map((value) => value.trim()).filter((value) => value && value.length <= LONGEST_VALUE)
  return [...new Set(clean)].sort().slice(0, MOST_VALUES).join(',')
}
