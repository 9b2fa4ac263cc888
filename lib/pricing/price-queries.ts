import 'server-only'
import { and, asc, desc, eq, gt, lt, lte, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import type { Db } from '@/db/engine'
import { inList } from '@/db/portable'
import { variants } from '@/db/schema/catalog'
import { priceHistory, prices } from '@/db/schema/pricing'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { before, DAY } from '@/lib/kernel/time'
import { lowestBefore, type Price } from './price'

const MOST_AT_ONCE = 500

export const priceColumns = {
  variantId: prices.variantId,
  amount: prices.amount,
  currency: prices.currency,
  regularAmount: prices.regularAmount,
  lowestAmount: prices.lowestAmount,
}

/** What these variants cost in a market now. A variant that is not sold there is not in the answer. */
export async function pricesOf(variantIds: string[], market: string): Promise<Map<string, Price>> {
  const found = new Map<string, Price>()
  for (let i = 0; i < variantIds.length; i += MOST_AT_ONCE) {
    const ids = variantIds.slice(i, i + MOST_AT_ONCE)
    const rows = await findPrices({ ids: JSON.stringify(ids), market })
    for (const row of rows) found.set(row.variantId, toPrice(row))
  }
  return found
}

const findPrices = compiled(() =>
  db
    .select(priceColumns)
    .from(prices)
    .where(and(inList(prices.variantId, 'ids'), eq(prices.market, sql.placeholder('market')))),
)

/** What one variant costs in a market now; undefined when it is not sold there. */
export const getPrice = async (variantId: string, market: string) =>
  (await pricesOf([variantId], market)).get(variantId)

/** The lowest price, in minor units, of the 30 days before `at` (exclusive); undefined when there was none. */
export async function lowestPrice30(
  variantId: string,
  market: string,
  at: Date,
  tx: Db = db,
): Promise<number | undefined> {
  const points = { amount: priceHistory.amount, changedAt: priceHistory.changedAt }
  const own = and(eq(priceHistory.variantId, variantId), eq(priceHistory.market, market))
  const start = before(at, 30 * DAY)
  const [held, since] = await Promise.all([
    tx
      .select(points)
      .from(priceHistory)
      .where(and(own, lte(priceHistory.changedAt, start)))
      .orderBy(desc(priceHistory.changedAt), desc(priceHistory.id))
      .limit(1),
    tx
      .select(points)
      .from(priceHistory)
      .where(and(own, gt(priceHistory.changedAt, start), lt(priceHistory.changedAt, at))),
  ])
  return lowestBefore([...held, ...since], at)
}

export type MarketPrice = Price & { market: string }

/** All prices of a product's variants, in every market: the editor's table. Needs `catalog.read`. */
export async function listPrices(actor: Actor, productId: string): Promise<MarketPrice[]> {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({ ...priceColumns, market: prices.market })
    .from(prices)
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .where(eq(variants.productId, productId))
    .orderBy(asc(variants.position), asc(prices.market))
  return rows.map((row) => ({ ...toPrice(row), market: row.market }))
}

/** Every price that a variant had in a market, newest first. Needs `catalog.read`. */
export async function listPriceHistory(actor: Actor, variantId: string, market: string, limit = 100) {
  authorize(actor, 'catalog.read')
  return db
    .select({
      amount: priceHistory.amount,
      regularAmount: priceHistory.regularAmount,
      currency: priceHistory.currency,
      changedAt: priceHistory.changedAt,
      actorId: priceHistory.actorId,
    })
    .from(priceHistory)
    .where(and(eq(priceHistory.variantId, variantId), eq(priceHistory.market, market)))
    .orderBy(desc(priceHistory.changedAt), desc(priceHistory.id))
    .limit(Math.min(limit, 1000))
}

type Row = {
  variantId: string
  amount: number
  currency: string
  regularAmount: number | null
  lowestAmount: number | null
}

export const toPrice = ({ variantId, amount, currency, regularAmount, lowestAmount }: Row): Price => ({
  variantId,
  amount,
  currency,
  ...(regularAmount !== null && { regular: regularAmount }),
  ...(lowestAmount !== null && { lowest30: lowestAmount }),
})
