import 'server-only'
import { and, asc, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import { carts } from '@/db/schema/cart'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { before, DAY } from '@/lib/kernel/time'

/** How long the cart of someone unknown is kept, and what an ordered one held (its order has its own copy). */
const KEPT = 30 * DAY
/** Few at once: others wait while this writes. */
const AT_ONCE = 1000

/** Deletes carts that nobody has touched for 30 days, but those of customers that are still open. Returns how many. */
export async function sweepCarts({ tx, actor, now }: Context): Promise<number> {
  authorize(actor, 'jobs.write')
  const old = await tx
    .select({ id: carts.id })
    .from(carts)
    .where(and(lt(carts.updatedAt, before(now, KEPT)), or(isNull(carts.customerId), eq(carts.state, 'ordered'))))
    .orderBy(asc(carts.updatedAt))
    .limit(AT_ONCE)
  if (!old.length) return 0
  const ids = old.map(({ id }) => id)
  const gone = await tx.delete(carts).where(inArray(carts.id, ids)).returning({ id: carts.id })
  return gone.length
}
