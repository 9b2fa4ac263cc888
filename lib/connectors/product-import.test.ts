import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { categories, products } from '@/db/schema/catalog'
import { stockLocations } from '@/db/schema/inventory'
import { guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import { listingQuery } from '@/lib/search/listing'
import { getListing } from '@/lib/search/listing-queries'
import { searchProducts, suggest } from '@/lib/search/search-queries'
import { generatedProducts } from './generated-products'
import { importProducts } from './product-import-commands'

const swiss = channelOf('en-ch')

test('an import creates products once; a second run changes nothing; a try-out writes nothing', async () => {
  await db.insert(stockLocations).values({ id: newId('location'), name: 'Chur', country: 'CH' })
  const dry = await importProducts(system, generatedProducts(50), { source: 'generated', dryRun: true })
  expect(dry).toMatchObject({ read: 50, created: 50 })
  expect(await db.$count(products)).toBe(0)
  const first = await importProducts(system, generatedProducts(1200), { source: 'generated' })
  expect(first).toMatchObject({ read: 1200, created: 1200, updated: 0, unchanged: 0, refused: 0 })
  const second = await importProducts(system, generatedProducts(1200), { source: 'generated' })
  expect(second).toMatchObject({ created: 0, updated: 0, unchanged: 1200 })
  expect(await db.$count(products)).toBe(1200)
})

test('who may not import is refused', async () => {
  await expect(importProducts(guest, generatedProducts(1), { source: 'x' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('a category lists its products with facets, and a filter narrows the others but not itself', async () => {
  const [category] = await db.select().from(categories).where(eq(categories.path, 'load-test'))
  const all = await getListing({ category: category!.id }, 'ch', listingQuery({}))
  expect(all.total).toBe(1200)
  expect(all.productIds).toHaveLength(24)
  const colour = all.facets.find(({ code }) => code === 'colour')!
  expect(colour.values.reduce((sum, { count }) => sum + count, 0)).toBe(1200)
  const sage = colour.values.find(({ code }) => code === 'sage')!.count
  const filtered = await getListing({ category: category!.id }, 'ch', listingQuery({ colour: 'sage', sort: 'price' }))
  expect(filtered.total).toBe(sage)
  expect(filtered.facets.find(({ code }) => code === 'colour')!.values).toHaveLength(6)
  const sizes = filtered.facets.find(({ code }) => code === 'size')!.values
  expect(sizes.reduce((sum, { count }) => sum + count, 0)).toBe(sage)
  const priced = await getListing({ category: category!.id }, 'ch', listingQuery({ price: '100-200' }))
  expect(priced.total).toBeGreaterThan(0)
  expect(priced.total).toBeLessThan(1200)
})

test('a search finds whole words, beginnings and misspelt words, and suggests', async () => {
  const query = (q: string) => searchProducts(swiss, listingQuery({ q }))
  expect((await query('helmet')).total).toBeGreaterThan(50)
  expect((await query('helm')).total).toBe((await query('helmet')).total)
  const misspelt = await query('helmt summit')
  expect(misspelt.total).toBeGreaterThan(0)
  expect(misspelt.corrected).toContain('helmet')
  expect((await query('GEN-77')).total).toBeGreaterThan(0)
  expect((await query('zzzzzz')).total).toBe(0)
  expect((await query('"; drop table products; --')).total).toBeGreaterThanOrEqual(0)
  const suggestions = await suggest(swiss, 'alp')
  expect(suggestions.words).toContain('alpine')
  expect(suggestions.productIds.length).toBeGreaterThan(0)
})
