import 'server-only'
import { and, asc, count, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { contains, jsonAsText } from '@/db/portable'
import { coupons, promotions } from '@/db/schema/promotions'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { type Coupon, normalCode } from './coupon'
import type { Promotion, PromotionStatus } from './promotion'
import { promotionColumns, toPromotion } from './promotion-rows'

export type PromotionFilter = {
  status?: PromotionStatus
  /** In the name, in any language. */
  query?: string
  /** Continue after this one. */
  after?: { createdAt: Date; id: string }
  limit?: number
  offset?: number
}

/** Promotions, newest first. Needs `promotions.write`. */
export async function listPromotions(actor: Actor, filter: PromotionFilter = {}): Promise<Promotion[]> {
  authorize(actor, 'promotions.write')
  const { after } = filter
  const rest =
    after &&
    or(
      lt(promotions.createdAt, after.createdAt),
      and(eq(promotions.createdAt, after.createdAt), lt(promotions.id, after.id)),
    )
  const rows = await db
    .select(promotionColumns)
    .from(promotions)
    .where(and(where(filter), rest))
    .orderBy(desc(promotions.createdAt), desc(promotions.id))
    .limit(Math.min(filter.limit ?? 50, 200))
    .offset(filter.offset ?? 0)
  return rows.map(toPromotion)
}

/** How many promotions the filter finds. Needs `promotions.write`. */
export async function countPromotions(actor: Actor, filter: PromotionFilter = {}): Promise<number> {
  authorize(actor, 'promotions.write')
  return db.$count(promotions, where(filter))
}

/** One promotion, for its editor. Needs `promotions.write`. */
export async function requirePromotion(actor: Actor, id: string): Promise<Promotion> {
  authorize(actor, 'promotions.write')
  const [row] = await db.select(promotionColumns).from(promotions).where(eq(promotions.id, id))
  if (!row) throw notFound('promotion')
  return toPromotion(row)
}

export type CouponPage = { coupons: Coupon[]; total: number }

/** A promotion's codes in alphabetical order, `after` a code, with their number. Needs `promotions.write`. */
export async function listCoupons(
  actor: Actor,
  promotionId: string,
  { after, query, limit = 50 }: { after?: string; query?: string; limit?: number } = {},
): Promise<CouponPage> {
  authorize(actor, 'promotions.write')
  const own = and(eq(coupons.promotionId, promotionId), query ? contains(coupons.code, normalCode(query)) : undefined)
  const rows = await db
    .select({
      id: coupons.id,
      promotionId: coupons.promotionId,
      code: coupons.code,
      usageLimit: coupons.usageLimit,
      used: coupons.used,
      createdAt: coupons.createdAt,
    })
    .from(coupons)
    .where(and(own, after ? gt(coupons.code, after) : undefined))
    .orderBy(asc(coupons.code))
    .limit(Math.min(limit, 10_000))
  const [all] = await db.select({ total: count() }).from(coupons).where(own)
  return { coupons: rows, total: all?.total ?? 0 }
}

function where({ status, query }: PromotionFilter): SQL | undefined {
  return and(status && eq(promotions.status, status), query ? contains(jsonAsText(promotions.name), query) : undefined)
}
