import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { fulfilments, orderLines, orders } from '@/db/schema/orders'
import type { Context } from '@/lib/events/transact'
import { fulfilReservations } from '@/lib/inventory/shipping-commands'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { orderShipped } from './events'
import type { OrderLine, ShipOrderInput } from './order'
import { requireLocked } from './order-lock'
import { partsOfLines } from './ordered-parts'
import { isShippable } from './settlement'

type Piece = { lineId: string; quantity: number }
type Line = Pick<OrderLine, 'id' | 'variantId' | 'configuration' | 'quantity' | 'fulfilledQuantity'>

/**
 * Sends an order or a part of it: the pieces leave the stock, the customer hears of it. Without `lines` everything that
 * is still open goes. Throws `conflict('orderNotShippable')` unless it is paid or authorized and something is open,
 * `invalid` for more pieces than are open, and what the stock throws.
 */
export async function shipOrder(context: Context, input: ShipOrderInput): Promise<{ fulfilmentId: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'orders.write')
  const order = await requireLocked(context, input.id, input.version)
  if (!isShippable(order)) throw conflict('orderNotShippable')
  const lines: Line[] = await tx
    .select({
      id: orderLines.id,
      variantId: orderLines.variantId,
      configuration: orderLines.configuration,
      quantity: orderLines.quantity,
      fulfilledQuantity: orderLines.fulfilledQuantity,
    })
    .from(orderLines)
    .where(eq(orderLines.orderId, order.id))
    .orderBy(asc(orderLines.position))
  const pieces = input.lines ?? lines.map((line) => ({ lineId: line.id, quantity: openOf(line) }))
  const parcel = packed(lines, pieces)

  for (const { lineId, quantity } of parcel)
    await tx
      .update(orderLines)
      .set({ fulfilledQuantity: sql`${orderLines.fulfilledQuantity} + ${quantity}` })
      .where(eq(orderLines.id, lineId))
  const leaving = parcel.flatMap(({ lineId, quantity }) => {
    const variantId = lines.find(({ id }) => id === lineId)?.variantId
    return variantId ? [{ variantId, quantity }] : []
  })
  const parts = partsOfLines(
    parcel.map(({ lineId, quantity }) => {
      return { quantity, configuration: lines.find(({ id }) => id === lineId)?.configuration ?? null }
    }),
  )
  if (leaving.length) await fulfilReservations(context, { orderId: order.id, lines: leaving, parts })

  const sent = parcel.reduce((sum, { quantity }) => sum + quantity, 0)
  const isComplete = lines.reduce((sum, line) => sum + openOf(line), 0) === sent
  const isPaid = ['paid', 'partly_refunded', 'refunded'].includes(order.paymentState)
  const { carrier, trackingNumber = null } = input
  const fulfilmentId = newId('fulfilment', now.getTime())
  await tx
    .insert(fulfilments)
    .values({ id: fulfilmentId, orderId: order.id, carrier, trackingNumber, lines: parcel, createdAt: now })
  await tx
    .update(orders)
    .set({
      fulfilmentState: isComplete ? 'shipped' : 'partly_shipped',
      state: isComplete && isPaid ? 'completed' : order.state,
      shippedAt: isComplete ? now : null,
      version: order.version + 1,
      updatedAt: now,
    })
    .where(eq(orders.id, order.id))
  await emit(orderShipped({ id: order.id, number: order.number, fulfilmentId, carrier, trackingNumber, isComplete }))
  return { fulfilmentId }
}

const openOf = ({ quantity, fulfilledQuantity }: Line) => Math.max(0, quantity - fulfilledQuantity)

/** What goes into the parcel, a line named twice added up. Throws `invalid` for more than is open, or for nothing. */
function packed(lines: Line[], pieces: Piece[]): Piece[] {
  const wanted = new Map<string, number>()
  for (const { lineId, quantity } of pieces) wanted.set(lineId, (wanted.get(lineId) ?? 0) + quantity)
  const parcel = [...wanted].map(([lineId, quantity]) => ({ lineId, quantity })).filter(({ quantity }) => quantity > 0)
  if (!parcel.length) throw conflict('orderNotShippable')
  for (const { lineId, quantity } of parcel) {
    const line = lines.find(({ id }) => id === lineId)
    const open = line ? openOf(line) : 0
    if (quantity > open) throw invalid('invalid', { lines: [`tooLarge?max=${open}`] })
  }
  return parcel
}
