import 'server-only'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inNumberList } from '@/db/portable'
import { listingProducts } from '@/db/schema/search'
import type { MarketCode } from '@/lib/kernel/channel'
import { groupBy } from '@/lib/kernel/group'
import { type Fitting, findFitting, withFitting } from './fitting-queries'
import { First, orderOf } from './index/arrange'
import type { ListingColumns } from './index/columns'
import type { Label } from './index/current'
import { type ShownListing, shownListing } from './index/previewed'
import { type ChosenFacet, MOST_FACETS, Tally, type Within } from './index/tally'
import { inTurns } from './index/turns'
import { FITS, type ListedFacet, type Listing, type ListingQuery, PAGE_SIZE } from './listing'

/** Where a list comes from: a category, the products that a search found (their numbers, best first), or all. */
export type ListingScope = { category: string } | { found: number[] } | 'everything'

/**
 * One page of product ids with the facets around it. A facet's counts leave its own filter out, so that they say what
 * choosing another value as well would show. Counted in memory: 100,000 products are a matter of milliseconds. Who has
 * asked for the index in answering the same question gives it, and spares asking again.
 */
export async function getListing(
  scope: ListingScope,
  market: MarketCode,
  query: ListingQuery,
  known?: ShownListing,
): Promise<Listing> {
  const fitting = await findFitting(query.facets[FITS])
  for (let attempt = 0; ; attempt++) {
    const { columns, labels, added } = (attempt === 0 && known) || (await shownListing())
    const { version } = columns
    // Others have their turns in between; a change that they bring makes us count again, at last in one go.
    const turns = attempt < 3 ? inTurns : allAtOnce
    const chosen = chosenFacets(columns, labels, query, fitting)
    const price = { from: query.priceFrom, to: query.priceTo }
    const tally = new Tally(columns, market, withinOf(columns, scope), chosen, price)
    await turns(tally.length, (from, to) => tally.count(from, to))
    const { hits, total, counts, range, bySlots } = tally
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
    const page = Math.min(query.page, pages)
    const isBestFirst = query.sort === null && scope !== 'everything' && 'found' in scope
    const [start, end] = [(page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, total)]
    const first = new First(end, orderOf(columns, market, query.sort))
    if (!isBestFirst) await turns(total, (from, to) => first.offer(hits, total - to, total - from))
    if (columns.version !== version) continue
    const nums = Array.from(isBestFirst ? hits.subarray(start, end) : first.part(start, end), (at) => columns.nums[at]!)
    const countOf = ({ num }: Label) => counts[columns.valueCodes.get(num) ?? counts.length] ?? 0
    const facets = withFitting(facetsOf(labels, countOf, query), fitting, bySlots)
    return { productIds: await idsOf(nums, added), total, page, pages, facets, priceRange: range, corrected: null }
  }
}

const allAtOnce: typeof inTurns = async (length, work) => work(0, length)

function withinOf(columns: ListingColumns, scope: ListingScope): Within {
  if (scope === 'everything') return scope
  if ('category' in scope) return { category: columns.categoryCodes.get(scope.category) ?? -1 }
  return { slots: Int32Array.from(scope.found.flatMap((num) => columns.slots.get(num) ?? [])) }
}

/** One filter per facet that has values chosen. Values that do not exist match nothing. */
function chosenFacets(
  { valueCodes, slots, size }: ListingColumns,
  labels: Label[],
  { facets }: ListingQuery,
  fitting: Fitting | undefined,
): ChosenFacet[] {
  const marked = (nums: number[]) => {
    const marks = new Uint8Array(size)
    for (const num of nums) marks[slots.get(num) ?? size] = 1
    return marks
  }
  const byFacet = groupBy(
    labels.filter(({ facet }) => Object.hasOwn(facets, facet)),
    ({ facet }) => facet,
  )
  const codesOf = (some: Label[]) => some.flatMap(({ num }) => valueCodes.get(num) ?? [])
  // A key that no product has is no filter: a tracking parameter that we do not know must not empty the list.
  return [...byFacet].slice(0, MOST_FACETS).map(([facet, values]) => ({
    chosen: codesOf(values.filter(({ value }) => facets[facet]!.includes(value))),
    all: codesOf(values),
    ...(facet === FITS && fitting && { slots: marked(fitting.nums) }),
  }))
}

function facetsOf(labels: Label[], countOf: (label: Label) => number, query: ListingQuery): ListedFacet[] {
  const counted = labels.map((label) => ({ ...label, count: countOf(label) })).filter(({ count }) => count > 0)
  return [...groupBy(counted, ({ facet }) => facet)]
    .map(([code, rows]) => ({
      code,
      name: rows[0]!.facetName,
      position: rows[0]!.facetPosition,
      values: rows
        .sort((a, b) => a.position - b.position || b.count - a.count)
        .map(({ value, name, swatch, count }) => {
          return { code: value, name, swatch, count, chosen: query.facets[code]?.includes(value) ?? false }
        }),
    }))
    .filter(({ values }) => values.length > 1 || values.some((value) => value.chosen))
    .sort((a, b) => a.position - b.position)
    .map(({ position: _, ...facet }) => facet)
}

async function idsOf(nums: number[], added: ShownListing['added']): Promise<string[]> {
  if (!nums.length) return []
  const ids = new Map([
    ...(added ?? []),
    ...(await idsByNumber({ nums: JSON.stringify(nums) })).map(({ num, id }) => [num, id] as const),
  ])
  return nums.flatMap((num) => ids.get(num) ?? [])
}

const idsByNumber = compiled(() =>
  db
    .select({ num: listingProducts.num, id: listingProducts.productId })
    .from(listingProducts)
    .where(inNumberList(listingProducts.num, 'nums')),
)
