import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { variants } from '@/db/schema/catalog'
import { reservations } from '@/db/schema/inventory'
import type { Part } from '@/lib/configurator/definition'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { openReservations } from './open-reservations'
import { partLines } from './part-lines'
import { levelAt, lockShelves, move, recordMovement, type Shelf } from './shelf'
import { watchAvailability } from './shown-change'
import { mergeLines, type StockLine } from './stock'

type OfOrder = { orderId: string; lines: StockLine[] }
type Leaving = OfOrder & {
  /** What was built into them: as many as are promised leave with them. */
  parts?: Part[]
}
type Open = Awaited<ReturnType<typeof openReservations>>

/**
 * Pieces of an order leave the house: they neither lie there nor are promised any more. What is not tracked is passed
 * over. Throws `conflict('notOnHand', { sku, onHand })` when fewer lie there, `conflict('notReserved', { sku })` when
 * fewer are promised to the order.
 */
export async function fulfilReservations(context: Context, { orderId, lines, parts = [] }: Leaving): Promise<void> {
  const { tx, actor } = context
  authorize(actor, 'orders.write')
  const wanted = mergeLines(lines)
  const open = await openReservations(tx, orderId)
  const builtIn = await partLines(tx, parts)
  const shelves = await lockShelves(tx, [...wanted, ...builtIn])
  const tellChanges = watchAvailability(shelves)
  for (const { variantId, quantity } of wanted) {
    const shelf = shelves.get(variantId)
    const own = open.filter((each) => each.variantId === variantId)
    if (!shelf || (!own.length && !(await wasPromised(context, orderId, variantId)))) continue
    await ship(context, shelf, own, orderId, quantity)
  }
  for (const { variantId, quantity } of builtIn) {
    const shelf = shelves.get(variantId)
    const own = wanted.some((line) => line.variantId === variantId) ? await openReservations(tx, orderId) : open
    const promised = own.filter((each) => each.variantId === variantId)
    const there = Math.min(
      quantity,
      promised.reduce((sum, each) => sum + each.quantity, 0),
    )
    if (shelf && there > 0) await ship(context, shelf, promised, orderId, there)
  }
  await tellChanges(context)
}

/** Pieces of an order came back and may be sold again, where they left from. What is not tracked is passed over. */
export async function returnToStock(context: Context, { orderId, lines }: OfOrder): Promise<void> {
  const { tx, actor } = context
  authorize(actor, 'orders.write')
  const shipped = await tx
    .select({ variantId: reservations.variantId, locationId: reservations.locationId })
    .from(reservations)
    .where(and(eq(reservations.orderId, orderId), eq(reservations.state, 'fulfilled')))
    .orderBy(asc(reservations.id))
  const wanted = mergeLines(lines)
  const shelves = await lockShelves(tx, wanted)
  const tellChanges = watchAvailability(shelves)
  for (const { variantId, quantity } of wanted) {
    const shelf = shelves.get(variantId)
    const left = shipped.find((each) => each.variantId === variantId)?.locationId
    const locationId = left ?? shelf?.levels[0]?.locationId
    if (!shelf?.rule.isTracked || !locationId) continue
    await move(context, shelf, locationId, { onHand: quantity })
    await recordMovement(context, { variantId, locationId, delta: quantity, reason: 'return', reference: orderId })
  }
  await tellChanges(context)
}

async function ship(context: Context, shelf: Shelf, own: Open, orderId: string, quantity: number) {
  const { tx } = context
  const { variantId } = shelf
  if (own.reduce((sum, each) => sum + each.quantity, 0) < quantity)
    throw conflict('notReserved', { sku: await skuOf(context, variantId) })
  let left = quantity
  for (const { id, locationId, quantity: promised } of own) {
    const taken = Math.min(left, promised)
    if (!taken) return
    left -= taken
    const onHand = levelAt(shelf, locationId)?.onHand ?? 0
    if (onHand < taken)
      throw conflict('notOnHand', { sku: await skuOf(context, variantId), onHand: Math.max(0, onHand) })
    await move(context, shelf, locationId, { onHand: -taken, reserved: -taken })
    await recordMovement(context, { variantId, locationId, delta: -taken, reason: 'sale', reference: orderId })
    const done = { state: 'fulfilled' as const, expiresAt: null }
    if (taken === promised) await tx.update(reservations).set(done).where(eq(reservations.id, id))
    else await split(context, { id, variantId, locationId, orderId, promised, taken })
  }
}

/** Whether the variant was tracked when it was ordered. */
async function wasPromised({ tx }: Context, orderId: string, variantId: string): Promise<boolean> {
  const [any] = await tx
    .select({ id: reservations.id })
    .from(reservations)
    .where(and(eq(reservations.orderId, orderId), eq(reservations.variantId, variantId)))
    .limit(1)
  return Boolean(any)
}

type Piece = { id: string; variantId: string; locationId: string; orderId: string; promised: number; taken: number }

async function split({ tx, now }: Context, { id, promised, taken, ...of }: Piece) {
  await tx
    .update(reservations)
    .set({ quantity: promised - taken })
    .where(eq(reservations.id, id))
  const part = newId('reservation', now.getTime())
  await tx.insert(reservations).values({ ...of, id: part, quantity: taken, state: 'fulfilled', createdAt: now })
}

async function skuOf({ tx }: Context, variantId: string): Promise<string> {
  const [variant] = await tx.select({ sku: variants.sku }).from(variants).where(eq(variants.id, variantId))
  return variant?.sku ?? variantId
}
