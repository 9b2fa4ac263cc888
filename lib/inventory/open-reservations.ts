import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { forUpdate } from '@/db/portable'
import { reservations } from '@/db/schema/inventory'

/** What is still promised to an order and has not left the house, locked until the transaction ends. */
export const openReservations = (tx: Db, orderId: string) =>
  forUpdate(
    tx
      .select({
        id: reservations.id,
        variantId: reservations.variantId,
        locationId: reservations.locationId,
        quantity: reservations.quantity,
      })
      .from(reservations)
      .where(and(eq(reservations.orderId, orderId), inArray(reservations.state, ['held', 'confirmed'])))
      .orderBy(asc(reservations.id)),
  )
