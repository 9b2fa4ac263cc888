import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import { insertMany } from '@/db/bulk'
import { stockLevels, stockLocations, stockMovements, stockRules } from '@/db/schema/inventory'
import { priceHistory, prices } from '@/db/schema/pricing'
import type { Context } from '@/lib/events/transact'
import { newIds } from '@/lib/kernel/id'
import type { VariantRecord } from '../product-record'
import { inChunks } from './chunks'

/** How far below zero stock goes for what is sold although there is none. */
const OVERSELL = -1_000_000

/** A new variant has neither prices nor stock, so nobody need ask. */
type Offer = VariantRecord & { id: string; isNew: boolean }

/** Prices with their history, and stock with its movements, of imported variants. Only differences are written. */
export async function writeOffers(context: Context, offers: Offer[]): Promise<void> {
  await inChunks(offers, async (some) => {
    await putPrices(context, some)
    await putStock(context, some)
  })
}

async function putPrices({ tx, now, actor }: Context, offers: Offer[]) {
  const ids = offers.filter(({ isNew }) => !isNew).map(({ id }) => id)
  const rows = ids.length ? await tx.select().from(prices).where(inArray(prices.variantId, ids)) : []
  const current = new Map(rows.map((row) => [`${row.variantId} ${row.market}`, row]))
  const changed = offers.flatMap(({ id, prices: wanted }) =>
    wanted
      .map(({ market, currency, amount, regular }) => {
        // A "reduction" from a price that is not higher is none.
        const regularAmount = regular !== null && regular > amount ? regular : null
        return { variantId: id, market, currency, amount, regularAmount }
      })
      .filter(({ market, amount, regularAmount }) => {
        const now_ = current.get(`${id} ${market}`)
        return now_?.amount !== amount || now_.regularAmount !== regularAmount
      }),
  )
  await insertMany(
    prices,
    changed.map((row) => ({ ...row, updatedAt: now })),
    { target: ['variantId', 'market'], update: ['amount', 'regularAmount', 'updatedAt'] },
  )
  const entries = newIds('price', changed.length, now.getTime())
  await insertMany(
    priceHistory,
    changed.map((row, at) => ({ id: entries[at]!, ...row, changedAt: now, actorId: actor.id })),
  )
}

async function putStock({ tx, now, actor }: Context, offers: Offer[]) {
  const counted = offers.filter(({ stock }) => stock !== null)
  const rules = offers.filter(({ isTracked, oversell }) => !isTracked || oversell)
  await insertMany(
    stockRules,
    rules.map(({ id, isTracked, oversell }) => ({ variantId: id, isTracked, threshold: oversell ? OVERSELL : 0 })),
    { target: ['variantId'], update: ['isTracked', 'threshold'] },
  )
  if (!counted.length) return
  const [location] = await tx
    .select({ id: stockLocations.id })
    .from(stockLocations)
    .where(eq(stockLocations.active, true))
    .orderBy(asc(stockLocations.position))
    .limit(1)
  if (!location) return
  const ids = counted.filter(({ isNew }) => !isNew).map(({ id }) => id)
  const levels = new Map(
    (ids.length ? await tx.select().from(stockLevels).where(inArray(stockLevels.variantId, ids)) : [])
      .filter(({ locationId }) => locationId === location.id)
      .map((level) => [level.variantId, level]),
  )
  const rows = counted
    .map((offer) => {
      const level = levels.get(offer.id)
      // Pieces promised to orders stay on the shelf whatever the file says.
      const onHand = Math.max(offer.stock!, offer.oversell ? Number.NEGATIVE_INFINITY : (level?.reserved ?? 0))
      return { offer, onHand, delta: onHand - (level?.onHand ?? 0) }
    })
    .filter(({ delta, offer }) => delta !== 0 || !levels.has(offer.id))
  await insertMany(
    stockLevels,
    rows.map(({ offer, onHand }) => ({
      variantId: offer.id,
      locationId: location.id,
      onHand,
      threshold: offer.oversell ? OVERSELL : 0,
      updatedAt: now,
    })),
    { target: ['variantId', 'locationId'], update: ['onHand', 'threshold', 'updatedAt'] },
  )
  const moved = rows.filter(({ delta }) => delta !== 0)
  const movements = newIds('movement', moved.length, now.getTime())
  await insertMany(
    stockMovements,
    moved.map(({ offer, delta }, at) => ({
      id: movements[at]!,
      variantId: offer.id,
      locationId: location.id,
      delta,
      reason: 'import' as const,
      actorId: actor.id,
      createdAt: now,
    })),
  )
}
