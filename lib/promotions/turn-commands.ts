import 'server-only'
import { and, eq, gt, lte, or } from 'drizzle-orm'
import { promotions } from '@/db/schema/promotions'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { before, MINUTE } from '@/lib/kernel/time'
import { promotionTurned } from './events'

/** A little more than lies between two rounds: told twice is better than not told. */
const WINDOW = 2 * MINUTE

/** Says of promotions whose period has just begun or ended that they have, so that pages are made anew. Needs `events.emit`. */
export async function turnPromotions({ tx, actor, now, emit }: Context): Promise<void> {
  authorize(actor, 'events.emit')
  const since = before(now, WINDOW)
  const turned = await tx
    .select({ id: promotions.id })
    .from(promotions)
    .where(
      and(
        eq(promotions.status, 'active'),
        or(
          and(gt(promotions.startsAt, since), lte(promotions.startsAt, now)),
          and(gt(promotions.endsAt, since), lte(promotions.endsAt, now)),
        ),
      ),
    )
  for (const { id } of turned) await emit(promotionTurned({ id }))
}
