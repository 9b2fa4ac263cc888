import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { variants } from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { stockChanged, stockRuleChanged } from './events'
import { levelAt, lockShelves, move, recordMovement } from './shelf'
import { watchAvailability } from './shown-change'
import { type adjustStockInput, defaultRule, type setStockInput, type stockRuleInput } from './stock'

/**
 * How many lie there, as counted. Throws `conflict('stockPromised')` when more are promised to orders,
 * `invalid('stockFloor')` below what the rule sells down to.
 */
export async function setStock(context: Context, input: z.output<typeof setStockInput>): Promise<void> {
  authorize(context.actor, 'stock.write')
  await change(context, { ...input, deltaOf: (onHand) => input.onHand - onHand })
}

/** Some came or went. Throws as `setStock`. */
export async function adjustStock(context: Context, input: z.output<typeof adjustStockInput>): Promise<void> {
  authorize(context.actor, 'stock.write')
  await change(context, { ...input, deltaOf: () => input.delta })
}

/** How a variant's stock is kept. Throws `conflict('stockPromised')` when more has been sold ahead than it then allows. */
export async function setStockRule(context: Context, input: z.output<typeof stockRuleInput>): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'stock.write')
  const { variantId, isTracked, threshold, restockOn } = input
  const variant = await requireVariant(context, variantId)
  if (threshold < 0) await ensureSomeLevel(context, variantId)
  const shelf = (await lockShelves(tx, [input])).get(variantId)!
  const tellChanges = watchAvailability(new Map([[variantId, shelf]]))
  const floor = Math.min(0, threshold)
  for (const { onHand, reserved } of shelf.levels)
    if (reserved && onHand - reserved < floor) throw conflict('stockPromised', { reserved, least: reserved + floor })
  const rule = { isTracked, threshold, restockOn }
  await tx
    .insert(stockRules)
    .values({ variantId, ...rule })
    .onConflictDoUpdate({ target: stockRules.variantId, set: rule })
  await tx.update(stockLevels).set({ threshold, updatedAt: now }).where(eq(stockLevels.variantId, variantId))
  shelf.rule = rule
  await emit(stockRuleChanged({ productId: variant.productId, sku: variant.sku, isTracked, threshold }))
  await tellChanges(context)
}

type Change = {
  variantId: string
  locationId: string
  reason: 'count' | 'receipt' | 'return' | 'correction' | 'import'
  reference?: string
  deltaOf: (onHand: number) => number
}

async function change(context: Context, { variantId, locationId, reason, reference, deltaOf }: Change) {
  const { tx, emit } = context
  const variant = await requireVariant(context, variantId)
  await ensureLevel(context, variantId, locationId)
  const shelves = await lockShelves(tx, [{ variantId }])
  const shelf = shelves.get(variantId)!
  const level = levelAt(shelf, locationId)!
  const tellChanges = watchAvailability(shelves)
  const delta = deltaOf(level.onHand)
  const onHand = level.onHand + delta
  const floor = Math.min(0, shelf.rule.threshold)
  if (level.reserved && onHand - level.reserved < floor)
    throw conflict('stockPromised', { reserved: level.reserved, least: level.reserved + floor })
  if (shelf.rule.isTracked && onHand < floor)
    throw invalid('stockFloor', { onHand: [`tooSmall?min=${floor}`] }, { least: floor })
  if (!delta) return
  await move(context, shelf, locationId, { onHand: delta })
  await recordMovement(context, { variantId, locationId, delta, reason, reference })
  await emit(stockChanged({ ...variant, variantId, locationId, delta, onHand, reason }))
  await tellChanges(context)
}

async function requireVariant({ tx }: Context, variantId: string) {
  const [variant] = await tx
    .select({ sku: variants.sku, productId: variants.productId })
    .from(variants)
    .where(eq(variants.id, variantId))
  if (!variant) throw notFound('variant')
  return variant
}

async function ensureLevel({ tx, now }: Context, variantId: string, locationId: string) {
  const [location] = await tx
    .select({ id: stockLocations.id })
    .from(stockLocations)
    .where(eq(stockLocations.id, locationId))
  if (!location) throw notFound('location')
  const [rule = defaultRule] = await tx
    .select({ threshold: stockRules.threshold })
    .from(stockRules)
    .where(eq(stockRules.variantId, variantId))
  await tx
    .insert(stockLevels)
    .values({ variantId, locationId, threshold: rule.threshold, updatedAt: now })
    .onConflictDoNothing()
}

/** What is sold before it is there needs a shelf that it will be owed by. */
async function ensureSomeLevel(context: Context, variantId: string) {
  const [first] = await context.tx
    .select({ id: stockLocations.id })
    .from(stockLocations)
    .where(eq(stockLocations.active, true))
    .orderBy(stockLocations.position, stockLocations.id)
    .limit(1)
  if (first) await ensureLevel(context, variantId, first.id)
}
