/** The stock cases of ../shared/data/commerce/cases.json, facts about how shops count, carried out step by step. */
import { existsSync, readFileSync } from 'node:fs'
import { eq, sum } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db'
import { stockLevels } from '@/db/schema/inventory'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { sampleLocation, sampleProduct } from '@/lib/pricing/testing'
import { reserveStock } from './reservation-commands'
import { fulfilReservations } from './shipping-commands'
import { setStock, setStockRule } from './stock-commands'
import { availability } from './stock-queries'

type Case = {
  id: string
  area: string
  setup: { on_hand: number; threshold?: number; track?: boolean; allocated?: number }
  steps: string[]
  expect: Record<string, unknown>
}

const file = '../shared/data/commerce/cases.json'
const cases: Case[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).cases.filter(({ area }: Case) => area.startsWith('inventory'))
  : []

describe.skipIf(!cases.length)('stock cases (skipped where ../shared/data is not here)', () => {
  test.each(cases.map((each) => [each.id, each] as const))('%s', async (_, { setup, steps, expect: expected }) => {
    const { outcomes, final, granted } = await carryOut(setup, steps)
    for (const [key, wanted] of Object.entries(expected)) {
      if (key === 'cart_quantity') expect(granted).toBe(wanted)
      else if (key === 'on_hand') expect(final).toMatchObject({ on_hand: wanted })
      else if (key === 'error') expect(outcomes.at(-1)).toMatchObject({ refused: 'outOfStock' })
      else if (key === 'available') expect(outcomes.at(-1)).toMatchObject({ available: wanted })
      else compare(outcomes[key === 'second' ? 1 : Number(key) - 1], wanted)
    }
  })
})

type Outcome = { refused?: string; available?: number; on_hand: number; allocated: number }

function compare(outcome: Outcome | undefined, wanted: unknown) {
  if (typeof wanted === 'string') {
    expect(outcome?.refused).toBeDefined()
    const onHand = /only (\d+) on hand/.exec(wanted)?.[1]
    if (onHand) expect(outcome).toMatchObject({ refused: 'notOnHand', onHand: Number(onHand) })
  } else {
    const { error, ...facts } = wanted as Record<string, unknown>
    if (error) expect(outcome?.refused).toBe('outOfStock')
    expect(outcome).toMatchObject(facts)
  }
}

async function carryOut({ on_hand, threshold = 0, track = true, allocated = 0 }: Case['setup'], steps: string[]) {
  const { variantIds } = await sampleProduct()
  const [variantId] = variantIds as [string]
  const locationId = await sampleLocation()
  const set = (onHand: number) =>
    transact(system, (c) => setStock(c, { variantId, locationId, onHand, reason: 'count' }))
  const reserve = (orderId: string, quantity: number) =>
    transact(system, (c) => reserveStock(c, { orderId, lines: [{ variantId, quantity }], expiresAt: null }))
  // What is already promised beyond what lies there was sold ahead, under a rule that allowed it.
  const floor = Math.min(threshold, on_hand - allocated)
  await set(on_hand)
  await transact(system, (c) => setStockRule(c, { variantId, isTracked: track, threshold: floor, restockOn: null }))
  const order = `ord_${variantId}`
  if (allocated) await reserve(order, allocated)
  else if (threshold !== floor)
    await transact(system, (c) => setStockRule(c, { variantId, isTracked: track, threshold, restockOn: null }))
  let granted = 0
  const outcomes: Outcome[] = []
  for (const step of steps) {
    const [verb, n] = [step.split(' ')[0], Number(/-?\d+$/.exec(step)?.[0])]
    const before = (await availability([variantId])).get(variantId)!
    let refused: Record<string, unknown> = {}
    try {
      if (verb === 'set') await set(n)
      else if (verb === 'fulfil')
        await transact(system, (c) => fulfilReservations(c, { orderId: order, lines: [{ variantId, quantity: n }] }))
      else {
        // A cart asks for more than there is and is given what there is.
        await reserve(`${order}-${outcomes.length}`, n).catch(async (error) => {
          const rest = error.params.available as number
          if (rest) await reserve(`${order}-${outcomes.length}`, rest)
          granted += rest
          throw error
        })
        granted += n
      }
    } catch (error) {
      const { key, params } = error as { key: string; params: Record<string, unknown> }
      refused = { refused: key, available: before.sellable, ...params }
    }
    outcomes.push({ ...refused, ...(await levelOf(variantId)) })
  }
  return { outcomes, final: outcomes.at(-1), granted }
}

async function levelOf(variantId: string) {
  const [row] = await db
    .select({ on_hand: sum(stockLevels.onHand).mapWith(Number), allocated: sum(stockLevels.reserved).mapWith(Number) })
    .from(stockLevels)
    .where(eq(stockLevels.variantId, variantId))
  return { on_hand: row?.on_hand ?? 0, allocated: row?.allocated ?? 0 }
}
