import { sql } from 'drizzle-orm'
import type { Localized } from '../../lib/kernel/locale'
import { boolean, check, id, index, integer, json, oneOf, table, text, timestamp, uniqueIndex } from '../columns'

/** A rule of the cart: when its conditions hold, its actions take something off. */
export const promotions = table(
  'promotions',
  {
    id: id(),
    name: json<Localized>().notNull(),
    status: oneOf('draft', 'active', 'ended').notNull().default('draft'),
    /** Higher is applied first. */
    priority: integer().notNull().default(0),
    /** Applies alone. */
    isExclusive: boolean().notNull().default(false),
    /** Only with one of its coupons. */
    needsCoupon: boolean().notNull().default(false),
    /** Codes of markets; empty is all. */
    markets: json<string[]>().notNull(),
    /** Shapes in `lib/promotions/condition.ts` and `action.ts`. */
    conditions: json<unknown[]>().notNull(),
    actions: json<unknown[]>().notNull(),
    startsAt: timestamp(),
    endsAt: timestamp(),
    usageLimit: integer(),
    perCustomerLimit: integer(),
    used: integer().notNull().default(0),
    version: integer().notNull().default(1),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    index('promotions_status_idx').on(t.status, t.priority),
    check('promotions_used_check', sql`${t.usageLimit} is null or ${t.used} <= ${t.usageLimit}`),
  ],
)

export const coupons = table(
  'coupons',
  {
    id: id(),
    promotionId: text()
      .notNull()
      .references(() => promotions.id, { onDelete: 'cascade' }),
    /** Upper case. */
    code: text().notNull(),
    usageLimit: integer(),
    used: integer().notNull().default(0),
    createdAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('coupons_code_idx').on(t.code),
    index('coupons_promotion_idx').on(t.promotionId),
    check('coupons_used_check', sql`${t.usageLimit} is null or ${t.used} <= ${t.usageLimit}`),
  ],
)

/** A promotion used by an order; released when the order is cancelled. */
export const redemptions = table(
  'redemptions',
  {
    id: id(),
    promotionId: text().notNull(),
    couponId: text(),
    orderId: text().notNull(),
    /** Lower-case e-mail: limits per customer hold for guests, too. */
    customerKey: text().notNull(),
    createdAt: timestamp().notNull(),
    releasedAt: timestamp(),
  },
  (t) => [
    index('redemptions_promotion_idx').on(t.promotionId, t.customerKey),
    index('redemptions_order_idx').on(t.orderId),
  ],
)
