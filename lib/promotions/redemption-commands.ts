import 'server-only'
import { and, count, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { coupons, promotions, redemptions } from '@/db/schema/promotions'
import type { Context } from '@/lib/events/transact'
import { authorize, authorizeAny } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { promotionRedeemed, promotionReleased } from './events'
import type { AppliedPromotion } from './promotion'

export type Redeem = {
  orderId: string
  /** The e-mail address: limits per customer hold for guests, too. */
  customerKey: string
  applied: AppliedPromotion[]
}

/**
 * Uses up what an order's promotions and coupons allow, inside the order's transaction. Each limit is a conditional
 * update, so of parallel orders exactly as many pass as are allowed; the row stays locked until the order is stored,
 * which makes the count per customer safe, too. Throws `conflict` when one was used up in the meantime.
 */
export async function redeemPromotions(context: Context, { orderId, customerKey, applied }: Redeem): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'shop.buy')
  const key = customerKey.trim().toLowerCase()
  for (const { id, name, coupon, amount } of inOrder(applied)) {
    const promotion = await takePromotion(context, id)
    if (!promotion) throw conflict('promotionUsedUp', { name })
    if (promotion.perCustomerLimit !== null && (await usesOf(context, id, key)) >= promotion.perCustomerLimit)
      throw conflict('promotionUsedUp', { name })
    const couponId = coupon === undefined ? null : await takeCoupon(context, id, coupon)
    if (couponId === undefined) throw conflict('promotionUsedUp', { name })
    await tx.insert(redemptions).values({
      id: newId('redemption', now.getTime()),
      promotionId: id,
      couponId,
      orderId,
      customerKey: key,
      createdAt: now,
    })
    const isLast = promotion.used === promotion.usageLimit
    await emit(promotionRedeemed({ id, orderId, coupon, amount, ...(isLast && { isLast }) }))
  }
}

/** Gives back what a cancelled order had used up. Repetitions change nothing. */
export async function releaseRedemptions(context: Context, orderId: string): Promise<void> {
  const { tx, actor, now, emit } = context
  authorizeAny(actor, 'shop.buy', 'orders.write')
  const released = await tx
    .update(redemptions)
    .set({ releasedAt: now })
    .where(and(eq(redemptions.orderId, orderId), isNull(redemptions.releasedAt)))
    .returning({ id: redemptions.promotionId, couponId: redemptions.couponId })
  for (const { id, couponId } of inOrder(released)) {
    await tx
      .update(promotions)
      .set({ used: sql`${promotions.used} - 1` })
      .where(and(eq(promotions.id, id), gt(promotions.used, 0)))
    if (couponId)
      await tx
        .update(coupons)
        .set({ used: sql`${coupons.used} - 1` })
        .where(and(eq(coupons.id, couponId), gt(coupons.used, 0)))
    await emit(promotionReleased({ id, orderId }))
  }
}

async function takePromotion({ tx }: Context, id: string) {
  const isLeft = or(isNull(promotions.usageLimit), lt(promotions.used, promotions.usageLimit))
  const [used] = await tx
    .update(promotions)
    .set({ used: sql`${promotions.used} + 1` })
    .where(and(eq(promotions.id, id), eq(promotions.status, 'active'), isLeft))
    .returning({
      perCustomerLimit: promotions.perCustomerLimit,
      usageLimit: promotions.usageLimit,
      used: promotions.used,
    })
  return used
}

async function takeCoupon({ tx }: Context, promotionId: string, code: string): Promise<string | undefined> {
  const isLeft = or(isNull(coupons.usageLimit), lt(coupons.used, coupons.usageLimit))
  const [used] = await tx
    .update(coupons)
    .set({ used: sql`${coupons.used} + 1` })
    .where(and(eq(coupons.promotionId, promotionId), eq(coupons.code, code), isLeft))
    .returning({ id: coupons.id })
  return used?.id
}

async function usesOf({ tx }: Context, promotionId: string, customerKey: string): Promise<number> {
  const [row] = await tx
    .select({ uses: count() })
    .from(redemptions)
    .where(
      and(
        eq(redemptions.promotionId, promotionId),
        eq(redemptions.customerKey, customerKey),
        isNull(redemptions.releasedAt),
      ),
    )
  return row?.uses ?? 0
}

/** Everyone locks promotions in the same order, so that nobody waits in a circle. */
const inOrder = <T extends { id: string }>(list: T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
