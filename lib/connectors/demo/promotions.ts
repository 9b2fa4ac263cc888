import 'server-only'
import { db } from '@/db'
import { categories } from '@/db/schema/catalog'
import { type SeedPromotion, promotions as seedPromotions } from '@/db/seed/promotions'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { defaultChannel } from '@/lib/kernel/channel'
import { instantAt } from '@/lib/kernel/wall-clock'
import { createCoupons } from '@/lib/promotions/coupon-commands'
import type { PromotionInput } from '@/lib/promotions/promotion'
import { activatePromotion, createPromotion } from '@/lib/promotions/promotion-commands'

/** The campaigns of the year, started and waiting for their season, and codes that always work. */
export async function layPromotions(actor: Actor, now: Date): Promise<void> {
  const rows = await db.select({ id: categories.id, path: categories.path }).from(categories)
  const ids = new Map(rows.map(({ id, path }) => [path, id]))
  for (const seed of seedPromotions) {
    const rule = ruleOf(seed.what, (path) => ids.get(path) ?? path)
    await transact(actor, async (context) => {
      const { name, needsCoupon, perCustomerLimit, code } = seed
      const { id } = await createPromotion(context, {
        name,
        needsCoupon,
        perCustomerLimit,
        ...rule,
        ...periodOf(seed.season, now),
      })
      if (code) await createCoupons(context, { promotionId: id, pattern: code })
      await activatePromotion(context, { id })
    })
  }
}

function ruleOf(
  what: SeedPromotion['what'],
  category: (path: string) => string,
): Pick<PromotionInput, 'actions' | 'conditions'> {
  const of = (path: string) => ({ categories: [category(path)] })
  const rate = 'percent' in what ? what.percent * 10_000 : 0
  switch (what.kind) {
    case 'percentageOff':
      return {
        conditions: [{ code: 'contains', select: of(what.boughtWith) }],
        actions: [{ code: 'line_percentage', select: of(what.category), rate }],
      }
    case 'cheapestFree':
      return {
        conditions: [{ code: 'contains', select: of(what.category), quantity: what.pieces }],
        actions: [{ code: 'cheapest', select: of(what.category) }],
      }
    case 'firstOrder':
      return { conditions: [{ code: 'nth_order', nth: 1 }], actions: [{ code: 'order_percentage', rate }] }
    case 'freeDelivery':
      return {
        conditions: [{ code: 'minimum_amount', amounts: what.from }],
        actions: [{ code: 'free_shipping' }],
      }
  }
}

/** The season that runs or comes next. */
function periodOf(season: SeedPromotion['season'], now: Date): Pick<PromotionInput, 'startsAt' | 'endsAt'> {
  if (!season) return {}
  const [from, until] = season
  const two = (n: number) => String(n).padStart(2, '0')
  const midnight = (year: number, { month, day }: typeof from) =>
    instantAt(`${year}-${two(month)}-${two(day)}T00:00`, defaultChannel.timeZone)
  const thisYear = now.getUTCFullYear()
  const year = (midnight(thisYear, until) ?? now) > now ? thisYear : thisYear + 1
  return { startsAt: midnight(year, from), endsAt: midnight(year, until) }
}
