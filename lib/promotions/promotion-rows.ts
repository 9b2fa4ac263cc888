import { promotions } from '@/db/schema/promotions'
import type { Action } from './action'
import type { Condition } from './condition'
import type { Promotion } from './promotion'

export const promotionColumns = {
  id: promotions.id,
  name: promotions.name,
  status: promotions.status,
  priority: promotions.priority,
  isExclusive: promotions.isExclusive,
  needsCoupon: promotions.needsCoupon,
  markets: promotions.markets,
  conditions: promotions.conditions,
  actions: promotions.actions,
  startsAt: promotions.startsAt,
  endsAt: promotions.endsAt,
  usageLimit: promotions.usageLimit,
  perCustomerLimit: promotions.perCustomerLimit,
  used: promotions.used,
  version: promotions.version,
  createdAt: promotions.createdAt,
  updatedAt: promotions.updatedAt,
}

type Row = Pick<typeof promotions.$inferSelect, keyof typeof promotionColumns>

/** What commands have written passed their schemas, so it is read as it stands. */
export const toPromotion = (row: Row): Promotion => ({
  ...row,
  markets: row.markets as Promotion['markets'],
  conditions: row.conditions as Condition[],
  actions: row.actions as Action[],
})
