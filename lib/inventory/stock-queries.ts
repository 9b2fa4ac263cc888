import 'server-only'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { products, variants } from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Localized } from '@/lib/kernel/locale'
import {
  type Availability,
  availabilityOf,
  defaultRule,
  LOW_STOCK,
  type StockLevel,
  type StockRule,
  sellableOf,
} from './stock'

const MOST_AT_ONCE = 500

export const stockColumns = {
  variantId: variants.id,
  isTracked: stockRules.isTracked,
  threshold: stockRules.threshold,
  restockOn: stockRules.restockOn,
  locationId: stockLocations.id,
  onHand: stockLevels.onHand,
  reserved: stockLevels.reserved,
  active: stockLocations.active,
}

/** What can be bought of these variants now. Every id is in the answer; a variant without stock is out. */
export async function availability(variantIds: string[]): Promise<Map<string, Availability>> {
  const found = new Map<string, Availability>()
  const ids = [...new Set(variantIds)]
  for (let i = 0; i < ids.length; i += MOST_AT_ONCE)
    for (const each of await read(ids.slice(i, i + MOST_AT_ONCE))) found.set(each.variantId, each)
  for (const id of ids) if (!found.has(id)) found.set(id, availabilityOf(id, defaultRule, []))
  return found
}

/** How many pieces of one variant may be bought now: the hot path of the cart. Infinity when it is not tracked. */
export async function sellableNow(variantId: string): Promise<number> {
  const [group] = groupStock(await readOne({ variantId }))
  return group ? sellableOf(group.rule, group.levels) : 0
}

async function read(ids: string[]): Promise<Availability[]> {
  const groups = groupStock(await readMany({ ids: JSON.stringify(ids) }))
  return groups.map(({ variantId, rule, levels }) => availabilityOf(variantId, rule, levels))
}

const readMany = compiled(() => select(inList(variants.id, 'ids')))
const readOne = compiled(() => select(eq(variants.id, sql.placeholder('variantId'))))

const select = (where: SQL) =>
  db
    .select(stockColumns)
    .from(variants)
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .leftJoin(stockLevels, eq(stockLevels.variantId, variants.id))
    .leftJoin(stockLocations, eq(stockLocations.id, stockLevels.locationId))
    .where(where)

export type StockRow = {
  variantId: string
  locationId: string | null
  onHand: number | null
  reserved: number | null
  active: boolean | null
} & { [K in keyof StockRule]: StockRule[K] | null }

/** Joined rows as one entry per variant: its rule and its levels in the rows' order. */
export function groupStock(rows: StockRow[]): { variantId: string; rule: StockRule; levels: StockLevel[] }[] {
  const groups = new Map<string, { variantId: string; rule: StockRule; levels: StockLevel[] }>()
  for (const { variantId, isTracked, threshold, restockOn, locationId, onHand, reserved, active } of rows) {
    let group = groups.get(variantId)
    if (!group) {
      const rule = isTracked === null ? defaultRule : { isTracked, threshold: threshold ?? 0, restockOn }
      group = { variantId, rule, levels: [] }
      groups.set(variantId, group)
    }
    if (!locationId) continue
    group.levels.push({ locationId, onHand: onHand ?? 0, reserved: reserved ?? 0, active: active ?? true })
  }
  return [...groups.values()]
}

export type VariantStock = { variantId: string; sku: string; rule: StockRule; levels: StockLevel[] }

/** Stock of a product's variants per location, with their rules: the editor's table. Needs `catalog.read`. */
export async function listStock(actor: Actor, productId: string): Promise<VariantStock[]> {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({ ...stockColumns, sku: variants.sku })
    .from(variants)
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .leftJoin(stockLevels, eq(stockLevels.variantId, variants.id))
    .leftJoin(stockLocations, eq(stockLocations.id, stockLevels.locationId))
    .where(eq(variants.productId, productId))
    .orderBy(asc(variants.position), asc(stockLocations.position), asc(stockLocations.id))
  const skus = new Map(rows.map(({ variantId, sku }) => [variantId, sku]))
  return groupStock(rows).map((group) => ({ ...group, sku: skus.get(group.variantId) ?? '' }))
}

export type Location = { id: string; name: string; country: string; position: number; active: boolean }

/** Places where stock lies, in the order in which it is taken from them. */
export async function listLocations(): Promise<Location[]> {
  return db
    .select({
      id: stockLocations.id,
      name: stockLocations.name,
      country: stockLocations.country,
      position: stockLocations.position,
      active: stockLocations.active,
    })
    .from(stockLocations)
    .orderBy(asc(stockLocations.position), asc(stockLocations.id))
}

export type LowStock = { variantId: string; sku: string; productId: string; name: Localized; free: number }

/** Active variants of published products that run out, the fewest first. Needs `catalog.read`. */
export async function listLowStock(actor: Actor, limit = 20): Promise<LowStock[]> {
  authorize(actor, 'catalog.read')
  const few = db
    .select({ variantId: stockLevels.variantId })
    .from(stockLevels)
    .where(sql`${stockLevels.onHand} - ${stockLevels.reserved} <= ${LOW_STOCK}`)
  const free = sql<number>`sum(${stockLevels.onHand} - ${stockLevels.reserved})`.mapWith(Number)
  return db
    .select({ variantId: variants.id, sku: variants.sku, productId: products.id, name: products.name, free })
    .from(stockLevels)
    .innerJoin(variants, and(eq(variants.id, stockLevels.variantId), eq(variants.active, true)))
    .innerJoin(products, and(eq(products.id, variants.productId), eq(products.status, 'published')))
    .innerJoin(stockLocations, and(eq(stockLocations.id, stockLevels.locationId), eq(stockLocations.active, true)))
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .where(
      and(
        // Few at one place first, so that not every level of the shop is joined and added up.
        inArray(stockLevels.variantId, few),
        sql`(${stockRules.isTracked} is null or ${eq(stockRules.isTracked, true)})`,
      ),
    )
    .groupBy(variants.id, variants.sku, products.id)
    .having(sql`sum(${stockLevels.onHand} - ${stockLevels.reserved}) <= ${LOW_STOCK}`)
    .orderBy(asc(free), asc(variants.sku))
    .limit(Math.min(limit, 200))
}
