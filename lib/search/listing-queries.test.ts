import { inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { insertMany } from '@/db/bulk'
import { listingCategories, listingFacets, listingPrices, listingProducts, listingValues } from '@/db/schema/search'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { setPrices } from '@/lib/pricing/price-commands'
import { sampleProduct } from '@/lib/pricing/testing'
import { noteChange } from './index/changes'
import { indexProducts, rebuildIndex } from './index-commands'
import { type ListingQuery, listingQuery, PAGE_SIZE, sorts } from './listing'
import { getListing, type ListingScope } from './listing-queries'

const run = async <T>(command: Parameters<typeof transact<T>>[1]) => (await transact(system, command)).value
const anyPrice = (query: Partial<ListingQuery> = {}): ListingQuery => ({ ...listingQuery({}), ...query })

test('a price stands in lists as soon as it is indexed', async () => {
  const sample = await sampleProduct({ price: 1990 })
  await run((c) => indexProducts(c, [sample.id]))
  const found = async (from: number) => {
    const { productIds } = await getListing(everything, 'ch', anyPrice({ priceFrom: from }))
    return productIds.includes(sample.id)
  }
  expect([await found(1990), await found(1991)]).toEqual([true, false])
  const [variantId] = sample.variantIds as [string]
  await run((c) => setPrices(c, { prices: [{ variantId, market: 'ch', amount: 5000 }] }))
  await run((c) => indexProducts(c, [sample.id]))
  expect(await found(5000)).toBe(true)
  await rebuildIndex(system)
  expect(await found(5000)).toBe(true)
})

test('what a transaction takes back was never in a list', async () => {
  const { id } = await sampleProduct()
  const taken = run(async (c) => {
    await indexProducts(c, [id])
    await getListing(everything, 'ch', anyPrice())
    throw new Error('taken back')
  })
  await expect(taken).rejects.toThrow('taken back')
  expect((await getListing(everything, 'ch', anyPrice())).productIds).not.toContain(id)
})

test('lists say what going through all products one by one would say, also after changes', async () => {
  const products = Array.from({ length: 400 }, (_, n) => made(10_000 + n))
  await put(products, true)
  for (let n = 0; n < 150; n++) await compare(products)
  const changed = products.splice(100, 60).map(({ num }) => made(num))
  const gone = products.splice(0, 30)
  await put([...changed, ...gone], false, changed)
  products.push(...changed)
  for (let n = 0; n < 150; n++) await compare(products)
  // More changes than are kept: the first of them is not there to be read any more.
  const last = products.splice(0, 20).map(({ num }) => made(num))
  await put(last, false)
  products.push(...last)
  await run(async ({ tx }) => {
    for (let n = 0; n < 510; n++) await noteChange(tx, [])
  })
  for (let n = 0; n < 50; n++) await compare(products)
}, 60_000)

const FACETS = { colour: ['ivory', 'sage', 'lagoon'], size: ['s', 'm', 'l', 'xl'], brand: ['vela', 'norda'] }
const VALUES = Object.entries(FACETS).flatMap(([facet, values]) => values.map((value) => ({ facet, value })))
const MARKETS = ['ch', 'de'] as const

let seed = 7
const below = (n: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % n
}
const some = <T>(list: readonly T[], chance = 3) => list.filter(() => below(chance) === 0)
const one = <T>(list: readonly T[]) => list[below(list.length)]!

/** A product with everything at random, often equal to others'. */
function made(num: number) {
  return {
    num,
    productId: `prod_made${num}`,
    popularity: below(4),
    rating: below(3) / 2,
    publishedAt: new Date(1_700_000_000_000 + below(50) * 1000),
    prices: some(MARKETS, 2).map((market) => ({ market, amount: below(40) * 50, isReduced: below(3) === 0 })),
    categories: some(['cat_a', 'cat_b', 'cat_c'], 2),
    values: some(VALUES.map((_, at) => 500 + at)),
  }
}
type Made = ReturnType<typeof made>

async function put(products: Made[], isFirst: boolean, kept = products) {
  await run(async ({ tx }) => {
    const nums = products.map(({ num }) => num)
    await tx.delete(listingProducts).where(inArray(listingProducts.num, nums))
    for (const table of [listingPrices, listingCategories, listingFacets])
      await tx.delete(table).where(inArray(table.product, nums))
    const name = { en: 'x' }
    const values = VALUES.map((value, at) => ({ num: 500 + at, ...value, facetName: name, name }))
    if (isFirst)
      await insertMany(
        listingValues,
        values.map((value) => ({ ...value, facetPosition: 0, position: 0 })),
      )
    await insertMany(
      listingProducts,
      kept.map(({ prices: _, categories: __, values: ___, ...row }) => row),
    )
    const rows = <T>(of: (one: Made) => T[]) =>
      kept.flatMap((one) => of(one).map((row) => ({ product: one.num, ...row })))
    await insertMany(
      listingPrices,
      rows(({ prices }) => prices),
    )
    await insertMany(
      listingCategories,
      rows(({ categories }) => categories.map((category) => ({ category }))),
    )
    await insertMany(
      listingFacets,
      rows(({ values: all }) => all.map((value) => ({ value }))),
    )
    await noteChange(tx, nums)
  })
}

const everything: ListingScope = { found: Array.from({ length: 2_000 }, (_, n) => n) }

async function compare(products: Made[]) {
  const scope: Exclude<ListingScope, string> =
    below(3) === 0 ? { found: some(products).map(({ num }) => num) } : { category: one(['cat_a', 'cat_b', 'cat_z']) }
  const market = one(MARKETS)
  const facets = Object.fromEntries(
    some(Object.entries(FACETS), 2).map(([facet, values]) => [facet, some([...values, 'none'], 2)]),
  )
  const query = anyPrice({
    facets: Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length)),
    priceFrom: below(2) ? below(1000) : null,
    priceTo: below(2) ? 500 + below(1500) : null,
    sort: one([null, ...sorts]),
    page: 1 + below(4),
  })
  const { facets: listed, corrected: _, ...rest } = await getListing(scope, market, query)
  const counts = listed.flatMap(({ code, values }) => values.map((value) => `${code} ${value.code} ${value.count}`))
  expect({ ...rest, counts: counts.sort() }).toEqual(oneByOne(products, scope, market, query))
}

function oneByOne(products: Made[], scope: Exclude<ListingScope, string>, market: string, query: ListingQuery) {
  const priceOf = ({ prices }: Made) => prices.find((price) => price.market === market)
  const inScope = products.filter(
    (each) =>
      priceOf(each) && ('found' in scope ? scope.found.includes(each.num) : each.categories.includes(scope.category)),
  )
  const amounts = inScope.map((each) => priceOf(each)!.amount)
  const priced = inScope.filter((each) => {
    const { amount } = priceOf(each)!
    return amount >= (query.priceFrom ?? 0) && amount <= (query.priceTo ?? 1e9)
  })
  const has = (each: Made, facet: string, value: string) =>
    each.values.some((num) => VALUES[num - 500]!.facet === facet && VALUES[num - 500]!.value === value)
  const fits = (each: Made, except?: string) =>
    Object.entries(query.facets).every(
      ([facet, values]) => facet === except || values.some((value) => has(each, facet, value)),
    )
  const hits = priced.filter((each) => fits(each))
  const popular = (a: Made, b: Made) => b.popularity - a.popularity || b.num - a.num
  const orders: Record<string, (a: Made, b: Made) => number> = {
    popular,
    newest: (a, b) => +b.publishedAt - +a.publishedAt || b.num - a.num,
    price: (a, b) => priceOf(a)!.amount - priceOf(b)!.amount || a.num - b.num,
    '-price': (a, b) => priceOf(b)!.amount - priceOf(a)!.amount || a.num - b.num,
    rating: (a, b) => b.rating - a.rating || popular(a, b),
    reduced: (a, b) => +priceOf(b)!.isReduced - +priceOf(a)!.isReduced || popular(a, b),
    best: (a, b) => ('found' in scope ? scope.found.indexOf(a.num) - scope.found.indexOf(b.num) : 0),
  }
  hits.sort(orders[query.sort ?? ('found' in scope ? 'best' : 'popular')])
  const pages = Math.max(1, Math.ceil(hits.length / PAGE_SIZE))
  const page = Math.min(query.page, pages)
  const counts = Object.entries(FACETS).flatMap(([facet, values]) => {
    const pool = priced.filter((each) => fits(each, facet))
    const rows = values
      .map((value) => ({ value, count: pool.filter((each) => has(each, facet, value)).length }))
      .filter(({ count }) => count)
    const isShown = rows.length > 1 || rows.some(({ value }) => query.facets[facet]?.includes(value))
    return isShown ? rows.map(({ value, count }) => `${facet} ${value} ${count}`) : []
  })
  return {
    productIds: hits.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ productId }) => productId),
    total: hits.length,
    page,
    pages,
    priceRange: amounts.length ? { from: Math.min(...amounts), to: Math.max(...amounts) } : null,
    counts: counts.sort(),
  }
}
