import 'server-only'
import { and, count, desc, eq, isNull, sum } from 'drizzle-orm'
import { db } from '@/db'
import { orders } from '@/db/schema/orders'
import { coupons, redemptions } from '@/db/schema/promotions'
import { type Actor, authorize } from '@/lib/kernel/actor'

/** An order that used a promotion. `amount`: minor units that it took off; null when the order no longer says. */
export type PromotionUse = {
  id: string
  orderId: string
  orderNumber: number
  email: string
  code: string | null
  amount: number | null
  currency: string
  usedAt: Date
  /** The order was cancelled, so it may be used again. */
  isReleased: boolean
}

/** Who used a promotion, the latest first, with what these orders came to per currency. Needs `orders.read`. */
export async function listPromotionUses(actor: Actor, promotionId: string, limit = 50) {
  authorize(actor, 'orders.read')
  const [rows, sales] = await Promise.all([
    db
      .select({
        id: redemptions.id,
        orderId: orders.id,
        orderNumber: orders.number,
        email: orders.email,
        code: coupons.code,
        promotions: orders.promotions,
        currency: orders.currency,
        usedAt: redemptions.createdAt,
        releasedAt: redemptions.releasedAt,
      })
      .from(redemptions)
      .innerJoin(orders, eq(orders.id, redemptions.orderId))
      .leftJoin(coupons, eq(coupons.id, redemptions.couponId))
      .where(eq(redemptions.promotionId, promotionId))
      .orderBy(desc(redemptions.createdAt), desc(redemptions.id))
      .limit(Math.min(limit, 200)),
    db
      .select({ currency: orders.currency, orders: count(), amount: sum(orders.totalAmount).mapWith(Number) })
      .from(redemptions)
      .innerJoin(orders, eq(orders.id, redemptions.orderId))
      .where(and(eq(redemptions.promotionId, promotionId), isNull(redemptions.releasedAt)))
      .groupBy(orders.currency),
  ])
  const uses = rows.map(({ promotions, releasedAt, ...row }): PromotionUse => {
    const applied = promotions.find(({ id }) => id === promotionId)
    return { ...row, amount: applied?.amount ?? null, isReleased: releasedAt !== null }
  })
  return { uses, sales }
}
