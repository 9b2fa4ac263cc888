import 'server-only'
import { and, asc, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { contains, jsonAsText } from '@/db/portable'
import { products, variants } from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockMovements, stockRules } from '@/db/schema/inventory'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { Localized } from '@/lib/kernel/locale'
import { availabilityOf, LOW_STOCK, type StockBand, type StockLevel, type StockRule } from './stock'
import { groupStock, stockColumns } from './stock-queries'

export const stockSorts = ['sku', '-sku', 'free', '-free'] as const

export type StockFilter = {
  /** Part of a SKU or of the product's name. */
  search?: string
  /** `low`: few or none are left to sell, `out`: none. */
  state?: 'low' | 'out'
  /** Only what lies there counts. */
  locationId?: string
  sort?: (typeof stockSorts)[number]
  page?: number
  pageSize?: number
}

/** A variant and what of it lies where. */
export type StockLine = {
  variantId: string
  sku: string
  productId: string
  name: Localized
  options: Record<string, string>
  rule: StockRule
  levels: StockLevel[]
  band: StockBand
  /** On hand and not promised, at the places that count. */
  free: number
}

/** All active variants of products that are not archived, with their stock. Needs `catalog.read`. */
export async function listStockLines(
  actor: Actor,
  filter: StockFilter = {},
): Promise<{ rows: StockLine[]; total: number }> {
  authorize(actor, 'catalog.read')
  const { page = 1, pageSize = 50 } = filter
  const size = Math.min(pageSize, 100)
  const from = Math.max(page - 1, 0) * size
  // Adding up is for what asks about sums; the plain list is answered by the index of SKUs.
  const [ids, [all]] =
    filter.state || filter.sort?.endsWith('free')
      ? await Promise.all([
          withSums(filter).limit(size).offset(from),
          db.select({ n: count() }).from(withSums(filter).as('found')),
        ])
      : await Promise.all([
          bySku(filter).limit(size).offset(from),
          db
            .select({ n: count() })
            .from(variants)
            .innerJoin(products, eq(products.id, variants.productId))
            .where(conditions(filter)),
        ])
  const lines = await readLines(
    ids.map(({ id }) => id),
    filter.locationId,
  )
  return { rows: ids.flatMap(({ id }) => lines.get(id) ?? []), total: all?.n ?? 0 }
}

const free = sql<number>`coalesce(sum(${stockLevels.onHand} - ${stockLevels.reserved}), 0)`
const directed = (sort = 'sku') => (sort.startsWith('-') ? desc : asc)

const bySku = (filter: StockFilter) =>
  db
    .select({ id: variants.id })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(conditions(filter))
    .orderBy(directed(filter.sort)(variants.sku))

const withSums = (filter: StockFilter) =>
  db
    .select({ id: variants.id })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .leftJoin(stockLevels, and(eq(stockLevels.variantId, variants.id), counting(filter.locationId)))
    .where(conditions(filter))
    .groupBy(variants.id, variants.sku, stockRules.isTracked, stockRules.threshold)
    .having(stateIs(filter.state))
    .orderBy(directed(filter.sort)(filter.sort?.endsWith('free') ? free : variants.sku), asc(variants.sku))

/** One variant's stock, for its page. Needs `catalog.read`. */
export async function requireStockLine(actor: Actor, variantId: string): Promise<StockLine> {
  authorize(actor, 'catalog.read')
  const line = (await readLines([variantId])).get(variantId)
  if (!line) throw notFound('variant')
  return line
}

export type StockMovement = {
  id: string
  location: string
  delta: number
  reason: (typeof stockMovements.$inferSelect)['reason']
  reference: string | null
  actorId: string
  createdAt: Date
}

/** Why a variant's stock is what it is, the latest first. Needs `catalog.read`. */
export async function listMovements(
  actor: Actor,
  variantId: string,
  { page = 1, pageSize = 50 }: { page?: number; pageSize?: number } = {},
): Promise<{ rows: StockMovement[]; total: number }> {
  authorize(actor, 'catalog.read')
  const own = eq(stockMovements.variantId, variantId)
  const [rows, total] = await Promise.all([
    db
      .select({
        id: stockMovements.id,
        location: stockLocations.name,
        delta: stockMovements.delta,
        reason: stockMovements.reason,
        reference: stockMovements.reference,
        actorId: stockMovements.actorId,
        createdAt: stockMovements.createdAt,
      })
      .from(stockMovements)
      .innerJoin(stockLocations, eq(stockLocations.id, stockMovements.locationId))
      .where(own)
      .orderBy(desc(stockMovements.createdAt), desc(stockMovements.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    db.$count(stockMovements, own),
  ])
  return { rows, total }
}

function conditions({ search }: StockFilter): SQL | undefined {
  const words = search?.trim().slice(0, 200)
  return and(
    eq(variants.active, true),
    inArray(products.status, ['draft', 'published']),
    words ? or(contains(variants.sku, words), contains(jsonAsText(products.name), words)) : undefined,
  )
}

const openPlaces = () =>
  db.select({ id: stockLocations.id }).from(stockLocations).where(eq(stockLocations.active, true))

const counting = (locationId?: string) =>
  locationId ? eq(stockLevels.locationId, locationId) : inArray(stockLevels.locationId, openPlaces())

/** The same bounds as `availabilityOf`, in SQL. */
function stateIs(state: StockFilter['state']): SQL | undefined {
  if (!state) return undefined
  const threshold = sql`coalesce(${stockRules.threshold}, 0)`
  const isTracked = sql`(${stockRules.isTracked} is null or ${eq(stockRules.isTracked, true)})`
  const keptBack = sql`case when ${threshold} > 0 then ${threshold} else 0 end`
  return state === 'out'
    ? sql`${isTracked} and ${free} - ${threshold} <= 0`
    : sql`${isTracked} and ${free} - ${keptBack} <= ${LOW_STOCK}`
}

async function readLines(ids: string[], locationId?: string): Promise<Map<string, StockLine>> {
  if (!ids.length) return new Map()
  const rows = await db
    .select({
      ...stockColumns,
      sku: variants.sku,
      productId: products.id,
      name: products.name,
      options: variants.options,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .leftJoin(stockLevels, eq(stockLevels.variantId, variants.id))
    .leftJoin(stockLocations, eq(stockLocations.id, stockLevels.locationId))
    .where(inArray(variants.id, ids))
    .orderBy(asc(stockLocations.position), asc(stockLocations.id))
  const known = new Map(rows.map((row) => [row.variantId, row]))
  return new Map(
    groupStock(rows).map(({ variantId, rule, levels }) => {
      const { sku, productId, name, options } = known.get(variantId)!
      const counted = levels.filter((level) => (locationId ? level.locationId === locationId : level.active !== false))
      const open = counted.map((level) => ({ ...level, active: true }))
      const free = counted.reduce((sum, { onHand, reserved }) => sum + onHand - reserved, 0)
      const { availability } = availabilityOf(variantId, rule, open)
      return [variantId, { variantId, sku, productId, name, options, rule, levels, free, band: availability }]
    }),
  )
}
