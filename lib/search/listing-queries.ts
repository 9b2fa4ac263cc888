import 'server-only'
import { and, asc, count, desc, eq, gte, inArray, lte, max, min, notInArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { listingCategories, listingFacets, listingPrices, listingProducts, listingValues } from '@/db/schema/search'
import type { MarketCode } from '@/lib/kernel/channel'
import { groupBy } from '@/lib/kernel/group'
import { type ListedFacet, type Listing, type ListingQuery, PAGE_SIZE } from './listing'

/** Where a list comes from: a category, or the products that a search found (their numbers, best first). */
export type ListingScope = { category: string } | { found: number[] }

/**
 * One page of product ids with the facets around it. A facet's counts leave its own filter out, so that they say what
 * choosing another value as well would show. Reads the index only: 100,000 products are a matter of milliseconds.
 */
export async function getListing(scope: ListingScope, market: MarketCode, query: ListingQuery): Promise<Listing> {
  const chosen = await chosenFilters(query)
  const inScope = scopeOf(scope, market)
  const hits = and(...inScope, ...chosen.values(), ...priceFilter(query))
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(listingPrices).where(hits)
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(query.page, pages)
  const rows = await db
    .select({ id: listingProducts.productId })
    .from(listingPrices)
    .innerJoin(listingProducts, eq(listingProducts.num, listingPrices.product))
    .where(hits)
    .orderBy(...orderOf(scope, query))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return {
    productIds: rows.map(({ id }) => id),
    total,
    page,
    pages,
    facets: await facetsOf(inScope, chosen, query),
    priceRange: await priceRangeOf(inScope),
    corrected: null,
  }
}

// Every list is a selection of one market's prices: what has none there is not sold there.
function scopeOf(scope: ListingScope, market: MarketCode): SQL[] {
  const inMarket = eq(listingPrices.market, market)
  if ('found' in scope) return [inMarket, scope.found.length ? inArray(listingPrices.product, scope.found) : sql`1 = 0`]
  const members = db
    .select({ product: listingCategories.product })
    .from(listingCategories)
    .where(eq(listingCategories.category, scope.category))
  return [inMarket, inArray(listingPrices.product, members)]
}

/** One condition per facet that has values chosen. Values that do not exist match nothing. */
async function chosenFilters({ facets }: ListingQuery): Promise<Map<string, SQL>> {
  const codes = Object.keys(facets)
  if (!codes.length) return new Map()
  const rows = await db
    .select({ num: listingValues.num, facet: listingValues.facet, value: listingValues.value })
    .from(listingValues)
    .where(inArray(listingValues.facet, codes))
  const byFacet = groupBy(rows, ({ facet }) => facet)
  // A key that no product has is no filter: a tracking parameter that we do not know must not empty the list.
  const known = codes.filter((code) => byFacet.has(code))
  return new Map(
    known.map((code) => {
      const nums = byFacet
        .get(code)!
        .filter(({ value }) => facets[code]!.includes(value))
        .map(({ num }) => num)
      if (!nums.length) return [code, sql`1 = 0`]
      const having = db
        .select({ product: listingFacets.product })
        .from(listingFacets)
        .where(inArray(listingFacets.value, nums))
      return [code, inArray(listingPrices.product, having)]
    }),
  )
}

function priceFilter({ priceFrom, priceTo }: ListingQuery): SQL[] {
  const from = priceFrom === null ? [] : [gte(listingPrices.amount, priceFrom)]
  return priceTo === null ? from : [...from, lte(listingPrices.amount, priceTo)]
}

function orderOf(scope: ListingScope, { sort }: ListingQuery): SQL[] {
  const popular = [desc(listingProducts.popularity), desc(listingProducts.num)]
  if (sort === 'newest') return [desc(listingProducts.publishedAt), desc(listingProducts.num)]
  if (sort === 'price') return [asc(listingPrices.amount), asc(listingProducts.num)]
  if (sort === '-price') return [desc(listingPrices.amount), asc(listingProducts.num)]
  if (sort === 'rating') return [desc(listingProducts.rating), ...popular]
  if (sort === 'reduced') return [desc(listingPrices.isReduced), ...popular]
  if (sort === null && 'found' in scope && scope.found.length) return [bestFirst(scope.found)]
  return popular
}

/** The order in which the search ranked them. The numbers are ours, so they may stand in the statement. */
const bestFirst = (found: number[]) =>
  sql`case ${listingPrices.product} ${sql.raw(found.map((num, at) => `when ${Number(num)} then ${at}`).join(' '))} end`

async function priceRangeOf(inScope: SQL[]) {
  const [range] = await db
    .select({ from: min(listingPrices.amount), to: max(listingPrices.amount) })
    .from(listingPrices)
    .where(and(...inScope))
  return range?.from == null || range.to == null ? null : { from: Number(range.from), to: Number(range.to) }
}

async function facetsOf(inScope: SQL[], chosen: Map<string, SQL>, query: ListingQuery): Promise<ListedFacet[]> {
  const price = priceFilter(query)
  const codes = [...chosen.keys()]
  const others = await countValues(
    [...inScope, ...chosen.values(), ...price],
    codes.length ? notInArray(listingValues.facet, codes) : undefined,
  )
  const own = []
  for (const code of codes) {
    const rest = [...chosen].filter(([other]) => other !== code).map(([, filter]) => filter)
    own.push(...(await countValues([...inScope, ...rest, ...price], eq(listingValues.facet, code))))
  }
  const facets = groupBy([...others, ...own], ({ facet }) => facet)
  return [...facets]
    .map(([code, rows]) => ({
      code,
      name: rows[0]!.facetName,
      position: rows[0]!.facetPosition,
      values: rows
        .sort((a, b) => a.position - b.position || b.count - a.count)
        .map(({ value, name, swatch, count: n }) => {
          return { code: value, name, swatch, count: n, chosen: query.facets[code]?.includes(value) ?? false }
        }),
    }))
    .filter(({ values }) => values.length > 1 || values.some((value) => value.chosen))
    .sort((a, b) => a.position - b.position)
    .map(({ position: _, ...facet }) => facet)
}

/** Counts by number first and looks the labels up after: the large part touches whole numbers only. */
async function countValues(conditions: SQL[], facet: SQL | undefined) {
  const counts = await db
    .select({ num: listingFacets.value, count: count() })
    .from(listingPrices)
    .innerJoin(listingFacets, eq(listingFacets.product, listingPrices.product))
    .where(and(...conditions))
    .groupBy(listingFacets.value)
  if (!counts.length) return []
  const labels = await db
    .select()
    .from(listingValues)
    .where(
      and(
        inArray(
          listingValues.num,
          counts.map(({ num }) => num),
        ),
        facet,
      ),
    )
  const byNum = new Map(counts.map(({ num, count: n }) => [num, n]))
  return labels.map((label) => ({ ...label, count: byNum.get(label.num)! }))
}
