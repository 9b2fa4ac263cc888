import { and, eq, sum } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { reservations, stockLevels, stockMovements } from '@/db/schema/inventory'
import { productTag } from '@/lib/catalog/events'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { sampleLocation, sampleProduct } from '@/lib/pricing/testing'
import { saveLocation } from './location-commands'
import { confirmReservations, releaseReservations, reserveStock } from './reservation-commands'
import { fulfilReservations, returnToStock } from './shipping-commands'
import { adjustStock, setStock, setStockRule } from './stock-commands'
import { availability } from './stock-queries'

const soon = new Date(Date.now() + 3600_000)
const merchandiser: Actor = { kind: 'staff', id: 'acct_1', permissions: ['stock.write', 'orders.write'] }

let orders = 0
const nextOrder = () => `ord_${++orders}`
const reserve = (variantId: string, quantity: number, orderId = nextOrder(), actor = guest) =>
  transact(actor, (c) => reserveStock(c, { orderId, lines: [{ variantId, quantity }], expiresAt: soon }))
const levelOf = async (variantId: string) => {
  const [row] = await db
    .select({ onHand: sum(stockLevels.onHand).mapWith(Number), reserved: sum(stockLevels.reserved).mapWith(Number) })
    .from(stockLevels)
    .where(eq(stockLevels.variantId, variantId))
  return row
}

test('the last pieces are sold to exactly as many of two hundred buyers', async () => {
  const { variantIds } = await sampleProduct({ sizes: ['s', 'm'], stock: 1 })
  const [small, medium] = variantIds as [string, string]
  await transact(system, async (c) =>
    setStock(c, { variantId: medium, locationId: await sampleLocation(), onHand: 50, reason: 'count' }),
  )
  const buy = (n: number) => {
    const lines = [medium, ...(n % 2 ? [small] : [])].map((variantId) => ({ variantId, quantity: 1 }))
    // Half of them ask in the other order, which must not make them wait in a circle.
    return transact(guest, (c) =>
      reserveStock(c, { orderId: nextOrder(), lines: n % 4 > 1 ? lines : lines.reverse(), expiresAt: soon }),
    )
  }
  const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, n) => buy(n)))
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  expect(refusals.filter(({ key }) => key !== 'outOfStock')).toEqual([])
  expect(refusals[0]).toMatchObject({
    code: 'conflict',
    params: { sku: expect.any(String), available: expect.any(Number) },
  })
  expect(await levelOf(small)).toEqual({ onHand: 1, reserved: 1 })
  expect(await levelOf(medium)).toEqual({ onHand: 50, reserved: 50 })
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
}, 60_000)

test('an order is promised all of its pieces or none', async () => {
  const { variantIds } = await sampleProduct({ sizes: ['s', 'm'], stock: 3 })
  const lines = variantIds.map((variantId, i) => ({ variantId, quantity: 3 + i }))
  const refused = transact(guest, (c) => reserveStock(c, { orderId: nextOrder(), lines, expiresAt: soon }))
  await expect(refused).rejects.toMatchObject({ key: 'outOfStock', params: { available: 3 } })
  for (const id of variantIds) expect(await levelOf(id)).toEqual({ onHand: 3, reserved: 0 })
  for (const quantity of [0, -1, 1.5, Number.NaN, 1e9])
    await expect(reserve(variantIds[0]!, quantity)).rejects.toMatchObject({ name: 'DomainError' })
})

test('a level knows when it changed last', async () => {
  const { variantIds } = await sampleProduct({ stock: 3 })
  const now = new Date('2031-05-06T07:08:09.123Z')
  const lines = [{ variantId: variantIds[0]!, quantity: 1 }]
  await transact(guest, (c) => reserveStock(c, { orderId: nextOrder(), lines, expiresAt: soon }), { now })
  const [level] = await db
    .select({ updatedAt: stockLevels.updatedAt })
    .from(stockLevels)
    .where(eq(stockLevels.variantId, variantIds[0]!))
  expect(level?.updatedAt).toEqual(now)
})

test('a promise is confirmed, released and shipped once, however often it is asked for', async () => {
  const { variantIds } = await sampleProduct({ stock: 10 })
  const [id] = variantIds as [string]
  const [paid, dropped] = [nextOrder(), nextOrder()]
  await reserve(id, 4, paid)
  await reserve(id, 3, dropped)
  for (let i = 0; i < 2; i++) {
    await transact(guest, (c) => confirmReservations(c, { orderId: paid }))
    await transact(guest, (c) => releaseReservations(c, { orderId: dropped }))
  }
  expect(await levelOf(id)).toEqual({ onHand: 10, reserved: 4 })
  const ship = (quantity: number) =>
    transact(merchandiser, (c) => fulfilReservations(c, { orderId: paid, lines: [{ variantId: id, quantity }] }))
  await ship(1)
  await ship(3)
  await expect(ship(1)).rejects.toMatchObject({ key: 'notReserved' })
  expect(await levelOf(id)).toEqual({ onHand: 6, reserved: 0 })
  await transact(guest, (c) => releaseReservations(c, { orderId: paid }))
  await transact(merchandiser, (c) => returnToStock(c, { orderId: paid, lines: [{ variantId: id, quantity: 2 }] }))
  expect(await levelOf(id)).toEqual({ onHand: 8, reserved: 0 })
  const states = await db
    .select({ state: reservations.state, quantity: reservations.quantity })
    .from(reservations)
    .where(eq(reservations.orderId, paid))
  expect(states.every(({ state }) => state === 'fulfilled')).toBe(true)
  expect(states.reduce((all, { quantity }) => all + quantity, 0)).toBe(4)
})

test('a page is made anew only when the shop says something else of the stock', async () => {
  const { variantIds, slug } = await sampleProduct({ stock: 10 })
  const [id] = variantIds as [string]
  expect((await reserve(id, 2)).stale).toEqual([])
  const order = nextOrder()
  expect((await reserve(id, 3, order)).stale).toEqual([productTag(slug)])
  expect((await reserve(id, 5)).stale).toEqual([productTag(slug)])
  expect((await availability([id])).get(id)).toMatchObject({ availability: 'out', sellable: 0 })
  const back = await transact(guest, (c) => releaseReservations(c, { orderId: order }))
  expect(back.stale).toEqual([productTag(slug)])
  const events = await db
    .select({ data: outbox.data })
    .from(outbox)
    .where(and(eq(outbox.name, 'inventory.availability_changed')))
  const own = events
    .filter(({ data }) => data.slug === slug)
    .map(({ data }) => (data.variants as { to: string }[])[0]?.to)
  expect(own).toContain('low')
  expect(own.at(-1)).toBeDefined()
})

test('what is not tracked is sold without being counted', async () => {
  const { variantIds } = await sampleProduct({ stock: 3 })
  const [id] = variantIds as [string]
  await transact(merchandiser, (c) =>
    setStockRule(c, { variantId: id, isTracked: false, threshold: 0, restockOn: null }),
  )
  const order = nextOrder()
  await reserve(id, 5, order)
  await transact(merchandiser, (c) =>
    fulfilReservations(c, { orderId: order, lines: [{ variantId: id, quantity: 5 }] }),
  )
  expect(await levelOf(id)).toEqual({ onHand: 3, reserved: 0 })
  expect((await availability([id])).get(id)).toMatchObject({ availability: 'in_stock', sellable: Infinity })
})

test('a second location sells what the first has no more of, and a closed one sells nothing', async () => {
  const { variantIds } = await sampleProduct({ stock: 2 })
  const [id] = variantIds as [string]
  const place = { name: 'Berlin', country: 'DE', position: 5, active: true }
  const { value: second } = await transact(merchandiser, (c) => saveLocation(c, place))
  await transact(merchandiser, (c) =>
    setStock(c, { variantId: id, locationId: second.id, onHand: 3, reason: 'receipt' }),
  )
  await reserve(id, 4)
  expect(await levelOf(id)).toEqual({ onHand: 5, reserved: 4 })
  await transact(merchandiser, (c) => saveLocation(c, { ...place, id: second.id, active: false }))
  await expect(reserve(id, 1)).rejects.toMatchObject({ key: 'outOfStock', params: { available: 0 } })
})

test('whatever happens, stock never falls below its floor and its movements add up', async () => {
  const locationId = await sampleLocation()
  const step = fc.oneof(
    fc.record({ kind: fc.constant('reserve' as const), n: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ kind: fc.constant('release' as const), n: fc.nat(20) }),
    fc.record({ kind: fc.constant('ship' as const), n: fc.nat(20) }),
    fc.record({ kind: fc.constant('adjust' as const), n: fc.integer({ min: -8, max: 8 }) }),
    fc.record({ kind: fc.constant('rule' as const), n: fc.integer({ min: -5, max: 3 }) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const { variantIds } = await sampleProduct({ stock: 5 })
      const [variantId] = variantIds as [string]
      const placed: { orderId: string; n: number }[] = []
      let threshold = 0
      for (const { kind, n } of steps) {
        const one = placed[n % Math.max(1, placed.length)]
        const orderId = one?.orderId ?? 'ord_none'
        const lines = [{ variantId, quantity: one?.n ?? 1 }]
        try {
          if (kind === 'reserve') {
            const made = nextOrder()
            await reserve(variantId, n, made)
            placed.push({ orderId: made, n })
          } else if (kind === 'release') await transact(system, (c) => releaseReservations(c, { orderId }))
          else if (kind === 'ship') await transact(system, (c) => fulfilReservations(c, { orderId, lines }))
          else if (kind === 'rule') {
            await transact(system, (c) =>
              setStockRule(c, { variantId, isTracked: true, threshold: n, restockOn: null }),
            )
            threshold = n
          } else if (n)
            await transact(system, (c) => adjustStock(c, { variantId, locationId, delta: n, reason: 'correction' }))
        } catch (error) {
          expect((error as Error).name).toBe('DomainError')
        }
        const level = await levelOf(variantId)
        const [moved] = await db
          .select({ n: sum(stockMovements.delta).mapWith(Number) })
          .from(stockMovements)
          .where(eq(stockMovements.variantId, variantId))
        expect(moved?.n).toBe(level?.onHand)
        const open = await db
          .select({ quantity: reservations.quantity, state: reservations.state })
          .from(reservations)
          .where(eq(reservations.variantId, variantId))
        const promised = open.filter(({ state }) => state === 'held' || state === 'confirmed')
        expect(promised.reduce((all, { quantity }) => all + quantity, 0)).toBe(level?.reserved)
        if (level?.reserved) expect(level.onHand - level.reserved).toBeGreaterThanOrEqual(Math.min(0, threshold))
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('only buyers and order staff promise stock, only stock staff counts it', async () => {
  const { variantIds } = await sampleProduct({ stock: 3 })
  const [variantId] = variantIds as [string]
  const locationId = await sampleLocation()
  const nobody: Actor = { kind: 'staff', id: 'acct_2', permissions: ['catalog.read'] }
  const agent: Actor = { kind: 'staff', id: 'acct_3', permissions: ['orders.write'] }
  const lines = [{ variantId, quantity: 1 }]
  const forbidden = { code: 'forbidden' }
  await expect(reserve(variantId, 1, nextOrder(), nobody)).rejects.toMatchObject(forbidden)
  await reserve(variantId, 1, 'ord_agent', agent)
  await expect(transact(nobody, (c) => releaseReservations(c, { orderId: 'x' }))).rejects.toMatchObject(forbidden)
  await expect(transact(nobody, (c) => confirmReservations(c, { orderId: 'x' }))).rejects.toMatchObject(forbidden)
  await expect(transact(guest, (c) => fulfilReservations(c, { orderId: 'ord_agent', lines }))).rejects.toMatchObject(
    forbidden,
  )
  await transact(agent, (c) => fulfilReservations(c, { orderId: 'ord_agent', lines }))
  await expect(transact(guest, (c) => returnToStock(c, { orderId: 'ord_agent', lines }))).rejects.toMatchObject(
    forbidden,
  )
  const count = { variantId, locationId, onHand: 9, reason: 'count' as const }
  await expect(transact(agent, (c) => setStock(c, count))).rejects.toMatchObject(forbidden)
  await expect(transact(agent, (c) => adjustStock(c, { ...count, delta: 1 }))).rejects.toMatchObject(forbidden)
  const rule = { variantId, isTracked: true, threshold: 1, restockOn: null }
  await expect(transact(agent, (c) => setStockRule(c, rule))).rejects.toMatchObject(forbidden)
  const place = { name: 'X', country: 'CH', position: 0, active: true }
  await expect(transact(agent, (c) => saveLocation(c, place))).rejects.toMatchObject(forbidden)
  await transact(merchandiser, (c) => setStock(c, count))
})
