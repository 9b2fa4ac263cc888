import 'server-only'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import type { Db } from '@/db/engine'
import { forUpdate, hasRowLocks, inList } from '@/db/portable'
import { variants } from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockMovements, stockRules } from '@/db/schema/inventory'
import type { Context } from '@/lib/events/transact'
import { newId } from '@/lib/kernel/id'
import type { StockLevel, StockRule } from './stock'
import { groupStock, stockColumns } from './stock-queries'

/** One variant's stock as this transaction sees and changes it. */
export type Shelf = { variantId: string; rule: StockRule; levels: StockLevel[] }

/**
 * The stock of these variants, locked until the transaction ends. Everybody locks in the same order (variant, then
 * location), so nobody waits in a circle. Locations come in the owner's order.
 */
export async function lockShelves(tx: Db, lines: { variantId: string }[]): Promise<Map<string, Shelf>> {
  const ids = [...new Set(lines.map(({ variantId }) => variantId))].sort()
  // Only the levels are locked; what was committed while we waited is read by the second query.
  if (hasRowLocks)
    await forUpdate(
      tx
        .select({ variantId: stockLevels.variantId })
        .from(stockLevels)
        .where(inArray(stockLevels.variantId, ids))
        .orderBy(asc(stockLevels.variantId), asc(stockLevels.locationId)),
    )
  const rows = await readShelves({ ids: JSON.stringify(ids) })
  return new Map(groupStock(rows).map((shelf) => [shelf.variantId, shelf]))
}

const readShelves = compiled(() =>
  db
    .select(stockColumns)
    .from(variants)
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .leftJoin(stockLevels, eq(stockLevels.variantId, variants.id))
    .leftJoin(stockLocations, eq(stockLocations.id, stockLevels.locationId))
    .where(inList(variants.id, 'ids'))
    .orderBy(asc(stockLocations.position), asc(stockLocations.id)),
)

export const levelAt = (shelf: Shelf, locationId: string): StockLevel | undefined =>
  shelf.levels.find((level) => level.locationId === locationId)

/** Changes a locked level, in the table and on the shelf at hand. */
export async function move(
  { now }: Context,
  shelf: Shelf,
  locationId: string,
  { onHand = 0, reserved = 0 }: { onHand?: number; reserved?: number },
): Promise<void> {
  await writeMove({ variantId: shelf.variantId, locationId, onHand, reserved, now })
  const level = levelAt(shelf, locationId)
  if (!level) return
  level.onHand += onHand
  level.reserved += reserved
}

const writeMove = compiled(() =>
  db
    .update(stockLevels)
    .set({
      onHand: sql`${stockLevels.onHand} + ${sql.placeholder('onHand')}`,
      reserved: sql`${stockLevels.reserved} + ${sql.placeholder('reserved')}`,
      updatedAt: sql`${sql.param(sql.placeholder('now'), stockLevels.updatedAt)}`,
    })
    .where(
      and(
        eq(stockLevels.variantId, sql.placeholder('variantId')),
        eq(stockLevels.locationId, sql.placeholder('locationId')),
      ),
    ),
)

type Movement = Omit<typeof stockMovements.$inferInsert, 'id' | 'actorId' | 'createdAt'>

/** Writes down why a level changed. */
export async function recordMovement({ tx, actor, now }: Context, movement: Movement): Promise<void> {
  const id = newId('movement', now.getTime())
  await tx.insert(stockMovements).values({ ...movement, id, actorId: actor.id, createdAt: now })
}
