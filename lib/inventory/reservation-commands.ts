import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { products, variants } from '@/db/schema/catalog'
import { reservations } from '@/db/schema/inventory'
import type { Part } from '@/lib/configurator/definition'
import type { Context } from '@/lib/events/transact'
import { authorizeAny } from '@/lib/kernel/actor'
import { conflict, type DomainError, invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { localized } from '@/lib/kernel/locale'
import { openReservations } from './open-reservations'
import { partLines } from './part-lines'
import { lockShelves, move, type Shelf } from './shelf'
import { watchAvailability } from './shown-change'
import { allocate, mergeLines, type StockLine, sellableOf, type Taking } from './stock'

type Reserve = {
  orderId: string
  lines: StockLine[]
  /** What has to be built in: as many as can be had are promised, and the rest is waited for. */
  parts?: Part[]
  expiresAt: Date | null
}

/**
 * Promises the pieces of an order until `expiresAt` (null: for good), all or none. Takes from the locations in their
 * order; what is not tracked is not counted. Of parts it takes what is there and refuses nothing. Safe for any number of buyers at once: the levels are locked, and a CHECK
 * is the last wall. Throws `conflict('outOfStock', { sku, name, available })`.
 */
export async function reserveStock(
  context: Context,
  { orderId, lines, parts = [], expiresAt }: Reserve,
): Promise<void> {
  const { tx, now } = context
  authorizeAny(context.actor, 'shop.buy', 'orders.write')
  const wanted = mergeLines(lines)
  if (wanted.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1)) throw invalid('invalid')
  const builtIn = await partLines(tx, parts)
  const shelves = await lockShelves(tx, [...wanted, ...builtIn])
  const tellChanges = watchAvailability(shelves)
  const made: (typeof reservations.$inferInsert)[] = []
  const promise = async (shelf: Shelf, takings: Taking[]) => {
    const { variantId } = shelf
    for (const { locationId, quantity } of takings) {
      await move(context, shelf, locationId, { reserved: quantity })
      const state = expiresAt ? ('held' as const) : ('confirmed' as const)
      const id = newId('reservation', now.getTime())
      made.push({ id, variantId, locationId, orderId, quantity, state, expiresAt, createdAt: now })
    }
  }
  for (const { variantId, quantity } of wanted) {
    const shelf = shelves.get(variantId)
    if (shelf && !shelf.rule.isTracked) continue
    const takings = shelf && allocate(shelf.rule, shelf.levels, quantity)
    if (!takings) throw await outOfStock(context, variantId, shelf)
    await promise(shelf, takings)
  }
  for (const { variantId, quantity } of builtIn) {
    const shelf = shelves.get(variantId)
    if (!shelf?.rule.isTracked) continue
    const there = Math.min(quantity, sellableOf(shelf.rule, shelf.levels))
    if (there > 0) await promise(shelf, allocate(shelf.rule, shelf.levels, there) ?? [])
  }
  for (const { state, expiresAt, ...each } of made)
    await (expiresAt ? insertHeld({ ...each, expiresAt }) : tx.insert(reservations).values({ ...each, state }))
  await tellChanges(context)
}

/** The order is paid: its promises no longer expire. Doing it again changes nothing. */
export async function confirmReservations({ actor }: Context, { orderId }: { orderId: string }): Promise<void> {
  authorizeAny(actor, 'shop.buy', 'orders.write')
  await confirm({ orderId })
}

/** The order is cancelled or has expired: what it still has promised may be sold again. Doing it again changes nothing. */
export async function releaseReservations(context: Context, { orderId }: { orderId: string }): Promise<void> {
  const { tx, actor } = context
  authorizeAny(actor, 'shop.buy', 'orders.write')
  const open = await openReservations(tx, orderId)
  if (!open.length) return
  const shelves = await lockShelves(tx, open)
  const tellChanges = watchAvailability(shelves)
  for (const { variantId, locationId, quantity } of open) {
    const shelf = shelves.get(variantId)
    if (shelf) await move(context, shelf, locationId, { reserved: -quantity })
  }
  await tx
    .update(reservations)
    .set({ state: 'released', expiresAt: null })
    .where(
      inArray(
        reservations.id,
        open.map(({ id }) => id),
      ),
    )
  await tellChanges(context)
}

async function outOfStock({ tx, channel }: Context, variantId: string, shelf?: Shelf): Promise<DomainError> {
  const [named] = await tx
    .select({ sku: variants.sku, name: products.name })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(eq(variants.id, variantId))
  const available = shelf ? sellableOf(shelf.rule, shelf.levels) : 0
  const name = localized(named?.name, channel.locale) || variantId
  return conflict('outOfStock', { sku: named?.sku ?? variantId, name, available, variantId })
}

const insertHeld = compiled(() =>
  db.insert(reservations).values({
    ...given('id', 'variantId', 'locationId', 'orderId', 'quantity', 'expiresAt', 'createdAt'),
    state: 'held',
  }),
)

const confirm = compiled(() =>
  db
    .update(reservations)
    .set({ state: 'confirmed', expiresAt: null })
    .where(and(eq(reservations.orderId, sql.placeholder('orderId')), eq(reservations.state, 'held'))),
)
