import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { sampleLocation, sampleProduct } from '@/lib/pricing/testing'
import { saveLocation } from './location-commands'
import { adjustStock, setStock, setStockRule } from './stock-commands'
import { listMovements, listStockLines, requireStockLine } from './stock-list-queries'

const reader: Actor = { kind: 'staff', id: 'acct_1', permissions: ['catalog.read'] }
const place = async (name: string, active = true) =>
  (await transact(system, (c) => saveLocation(c, { name, country: 'CH', position: 9, active }))).value.id
const put = (variantId: string, locationId: string, onHand: number) =>
  transact(system, (c) => setStock(c, { variantId, locationId, onHand, reason: 'count' }))
const skus = async (filter: Parameters<typeof listStockLines>[1]) => {
  const { rows, total } = await listStockLines(reader, { ...filter, pageSize: 100 })
  expect(total).toBe(rows.length)
  return rows.map(({ variantId }) => variantId)
}

test('few, none and plenty are told apart over all places, and at one', async () => {
  const { variantIds } = await sampleProduct({ sizes: ['s', 'm', 'l'], stock: 0 })
  const [none, few, plenty] = variantIds as [string, string, string]
  const [first, second, closed] = [await sampleLocation(), await place('Second'), await place('Closed', false)]
  await put(few, first, 2)
  await put(few, second, 2)
  await put(plenty, second, 100)
  await put(none, closed, 100)
  expect(await skus({ state: 'out' })).toEqual(expect.arrayContaining([none]))
  expect(await skus({ state: 'out' })).not.toContain(few)
  expect(await skus({ state: 'low' })).toEqual(expect.arrayContaining([none, few]))
  expect(await skus({ state: 'low' })).not.toContain(plenty)
  expect(await skus({ state: 'out', locationId: first })).toContain(plenty)
  expect(await skus({ state: 'out', locationId: closed })).not.toContain(none)
  const sorted = await skus({ sort: '-free' })
  expect(sorted.indexOf(plenty)).toBeLessThan(sorted.indexOf(few))
  expect(await requireStockLine(reader, few)).toMatchObject({ free: 4, band: 'low' })
  const { sku } = await requireStockLine(reader, plenty)
  expect(await skus({ search: sku.toLowerCase() })).toEqual([plenty])
})

test('what is kept back, sold ahead or not counted is judged as the shop does', async () => {
  const { variantIds } = await sampleProduct({ sizes: ['s', 'm', 'l'], stock: 6 })
  const [kept, ahead, uncounted] = variantIds as [string, string, string]
  const location = await sampleLocation()
  const rule = { isTracked: true, restockOn: null }
  await transact(system, (c) => setStockRule(c, { ...rule, variantId: kept, threshold: 6 }))
  await put(ahead, location, 0)
  await transact(system, (c) => setStockRule(c, { ...rule, variantId: ahead, threshold: -5 }))
  await put(uncounted, location, 0)
  await transact(system, (c) => setStockRule(c, { ...rule, isTracked: false, variantId: uncounted, threshold: 0 }))
  const out = await skus({ state: 'out' })
  expect(out).toContain(kept)
  for (const sold of [ahead, uncounted]) expect(out).not.toContain(sold)
  expect(await skus({ state: 'low' })).toContain(ahead)
  expect((await requireStockLine(reader, ahead)).band).toBe('backorder')
})

test('each change is remembered with its reason', async () => {
  const { variantIds } = await sampleProduct({ sizes: ['s'], stock: 5 })
  const variantId = variantIds[0]!
  const locationId = await sampleLocation()
  await transact(system, (c) =>
    adjustStock(c, { variantId, locationId, delta: 20, reason: 'receipt', reference: 'LS 4711' }),
  )
  const { rows, total } = await listMovements(reader, variantId)
  expect(rows[0]).toMatchObject({ delta: 20, reason: 'receipt', reference: 'LS 4711', actorId: 'system' })
  expect(total).toBe(rows.length)
})

test('only who reads the catalogue sees its stock', async () => {
  const refused = { code: 'forbidden' }
  await expect(listStockLines(guest)).rejects.toMatchObject(refused)
  await expect(listMovements(guest, 'x')).rejects.toMatchObject(refused)
  await expect(requireStockLine(guest, 'x')).rejects.toMatchObject(refused)
  await expect(requireStockLine(reader, 'var_none')).rejects.toMatchObject({ code: 'not_found' })
})
