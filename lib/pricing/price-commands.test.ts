import { and, asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { products, variants } from '@/db/schema/catalog'
import { priceHistory } from '@/db/schema/pricing'
import { CATALOG_TAG, CATEGORIES_TAG, productTag } from '@/lib/catalog/events'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { after, before, DAY } from '@/lib/kernel/time'
import { removePrice, setPrice, setPrices } from './price-commands'
import { getPrice, listPriceHistory, listPrices, lowestPrice30, pricesOf } from './price-queries'
import { sampleProduct } from './testing'

const now = new Date()
const merchandiser: Actor = { kind: 'staff', id: 'acct_1', permissions: ['catalog.read', 'prices.write'] }

const set = (variantId: string, amount: number, regular?: number, at = now) =>
  transact(merchandiser, (c) => setPrice(c, { variantId, market: 'ch', amount, regular }), { now: at })
const sample = async (price: number, days = 100) => {
  const { variantIds, slug } = await sampleProduct({ price, now: before(now, days * DAY) })
  return { variantId: variantIds[0]!, slug }
}

test('a price is of a market and its currency, and each change stays in the history', async () => {
  const { variantId, slug } = await sample(1990)
  const { stale } = await set(variantId, 2490)
  expect(stale).toEqual([productTag(slug), CATALOG_TAG])
  expect((await pricesOf([variantId], 'ch')).get(variantId)).toEqual({ variantId, amount: 2490, currency: 'CHF' })
  expect(await getPrice(variantId, 'pl')).toMatchObject({ amount: 1990, currency: 'PLN' })
  expect((await set(variantId, 2490)).stale).toEqual([])
  const history = await listPriceHistory(merchandiser, variantId, 'ch')
  expect(history.map(({ amount, actorId }) => [amount, actorId])).toEqual([
    [2490, 'acct_1'],
    [1990, 'system'],
  ])
})

test('a reduction shows the former price and the lowest of the thirty days before it began', async () => {
  const { variantId } = await sample(10_000)
  await set(variantId, 9_000, undefined, before(now, 20 * DAY))
  await set(variantId, 9_500, undefined, before(now, 10 * DAY))
  await set(variantId, 8_000, 10_000)
  expect(await getPrice(variantId, 'ch')).toMatchObject({ amount: 8_000, regular: 10_000, lowest30: 9_000 })
  expect(await lowestPrice30(variantId, 'ch', now)).toBe(9_000)
  // The former price is corrected later: the reduction has not begun anew.
  await set(variantId, 8_000, 11_000, after(now, 40 * DAY))
  expect(await getPrice(variantId, 'ch')).toMatchObject({ regular: 11_000, lowest30: 9_000 })
  await set(variantId, 10_000, undefined, after(now, 50 * DAY))
  expect(await getPrice(variantId, 'ch')).toEqual({ variantId, amount: 10_000, currency: 'CHF' })
})

test('a reduction that is none is refused with a sentence, and nothing is written', async () => {
  const { variantId } = await sample(10_000)
  await set(variantId, 8_000, undefined, before(now, 5 * DAY))
  await expect(set(variantId, 8_000, 8_000)).rejects.toMatchObject({ code: 'invalid', key: 'regularNotHigher' })
  await expect(set(variantId, 8_500, 12_000)).rejects.toMatchObject({
    key: 'reductionIsNone',
    params: { lowest: expect.stringContaining('80.00') },
  })
  const { variantIds } = await sampleProduct({ now })
  await expect(set(variantIds[0]!, 1_000, 1_990)).rejects.toMatchObject({ key: 'reductionWithoutHistory' })
  expect(await getPrice(variantId, 'ch')).toMatchObject({ amount: 8_000 })
})

test('an import takes such a price without announcing it', async () => {
  const { variantIds } = await sampleProduct({ now, sizes: ['s', 'm'] })
  const prices = variantIds.map((variantId) => ({ variantId, market: 'de' as const, amount: 900, regular: 1990 }))
  const { value } = await transact(merchandiser, (c) => setPrices(c, { prices, ifNotReduced: 'plain' }), { now })
  expect(value).toEqual({ changed: 2, notAnnounced: variantIds })
  expect(await getPrice(variantIds[0]!, 'de')).toEqual({ variantId: variantIds[0], amount: 900, currency: 'EUR' })
})

test('the prices of more than a hundred products expire everything at once instead of page by page', async () => {
  const times = { createdAt: now, updatedAt: now }
  const texts = {
    name: { en: 'One of many' },
    summary: {},
    description: {},
    tags: [],
    seoTitle: {},
    seoDescription: {},
  }
  const ids = Array.from({ length: 101 }, (_, i) => `many-${i}`)
  await db
    .insert(products)
    .values(ids.map((id) => ({ id, slug: id, status: 'published' as const, ...texts, ...times })))
  await db.insert(variants).values(ids.map((id) => ({ id, productId: id, sku: id, options: {}, key: '', ...times })))
  const prices = ids.map((variantId) => ({ variantId, market: 'ch' as const, amount: 5 }))
  const { stale } = await transact(merchandiser, (c) => setPrices(c, { prices }))
  expect(stale).toEqual([CATEGORIES_TAG, CATALOG_TAG])
})

test('a variant is no longer sold where its price is removed', async () => {
  const { variantId, slug } = await sample(1990)
  const { stale } = await transact(merchandiser, (c) => removePrice(c, { variantId, market: 'ch' }))
  expect(stale).toContain(productTag(slug))
  expect(await getPrice(variantId, 'ch')).toBeUndefined()
  await expect(transact(merchandiser, (c) => removePrice(c, { variantId, market: 'ch' }))).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('the announced reference is always what the history says', async () => {
  const change = fc.record({
    days: fc.integer({ min: 1, max: 25 }),
    amount: fc.integer({ min: 100, max: 999 }),
    announce: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 8 }), async (changes) => {
      const { variantId } = await sample(1000, 300)
      let at = before(now, 250 * DAY)
      for (const { days, amount, announce } of changes) {
        at = after(at, days * DAY)
        const known = await getPrice(variantId, 'ch')
        await set(variantId, amount, announce ? 1500 : undefined, at).catch(({ key }) =>
          expect(key).toBe('reductionIsNone'),
        )
        const price = await getPrice(variantId, 'ch')
        if (price?.lowest30 === undefined || price.amount === known?.amount) continue
        const rows = await db
          .select({ amount: priceHistory.amount, at: priceHistory.changedAt })
          .from(priceHistory)
          .where(and(eq(priceHistory.variantId, variantId), eq(priceHistory.market, 'ch')))
          .orderBy(asc(priceHistory.changedAt))
        const began = rows.at(-1)!.at
        const held = rows.filter((row, i) => row.at < began && (rows[i + 1]?.at ?? began) > before(began, 30 * DAY))
        expect(price.lowest30).toBe(Math.min(...held.map((row) => row.amount)))
        expect(price.amount).toBeLessThan(price.lowest30)
      }
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('only who may write prices sets them, only staff sees their history', async () => {
  const { variantId } = await sample(1990)
  const { id } = await sampleProduct()
  const price = { variantId, market: 'ch' as const, amount: 1 }
  const forbidden = { code: 'forbidden' }
  for (const actor of [guest, { ...merchandiser, permissions: ['catalog.write', 'stock.write'] } as Actor]) {
    await expect(transact(actor, (c) => setPrice(c, price))).rejects.toMatchObject(forbidden)
    await expect(transact(actor, (c) => setPrices(c, { prices: [price] }))).rejects.toMatchObject(forbidden)
    await expect(transact(actor, (c) => removePrice(c, price))).rejects.toMatchObject(forbidden)
  }
  await expect(listPriceHistory(guest, variantId, 'ch')).rejects.toMatchObject(forbidden)
  await expect(listPrices(guest, id)).rejects.toMatchObject(forbidden)
  expect(await listPrices(merchandiser, id)).toHaveLength(3)
  await expect(transact(system, (c) => setPrice(c, { ...price, variantId: 'var_x' }))).rejects.toMatchObject({
    code: 'not_found',
  })
})
