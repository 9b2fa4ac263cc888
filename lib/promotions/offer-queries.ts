import 'server-only'
import { and, count, eq, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { coupons, promotions, redemptions } from '@/db/schema/promotions'
import type { Channel } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import { shownRelease } from '@/lib/kernel/shown-release'
import type { Offer } from './apply-promotions'
import { isRunning, type Promotion } from './promotion'
import { promotionColumns, toPromotion } from './promotion-rows'

/** Why a code opens nothing: nobody knows it here (any more), or this customer has used it up. */
export type CodeRefusal = 'gone' | 'used'
export type Offers = { offers: Offer[]; refused: Map<string, CodeRefusal> }

type Asking = {
  /** Upper case, in the order in which they were entered. */
  codes: string[]
  /** E-mail address; null when nobody knows it yet, then limits per customer wait for the order. */
  customerKey: string | null
  now: Date
}

/** The promotions that a cart may use now, without a code or by one of its codes. At most three queries, never cached. */
export async function listOffers({ market, locale }: Channel, { codes, customerKey, now }: Asking): Promise<Offers> {
  const [automatic, unlocked] = await Promise.all([listAutomatic(), listUnlocked(codes)])
  const byCode = new Map(unlocked.map((each) => [each.code, each]))
  const uses = await countUses(
    customerKey,
    [...automatic, ...unlocked.map(({ promotion }) => promotion)].filter((each) => each.perCustomerLimit !== null),
  )
  const isOpen = (promotion: Promotion) =>
    promotion.perCustomerLimit === null || (uses.get(promotion.id) ?? 0) < promotion.perCustomerLimit

  const refused = new Map<string, CodeRefusal>()
  const offers = new Map<string, Offer>()
  for (const promotion of automatic)
    if (isRunning(promotion, market, now) && isOpen(promotion)) offers.set(promotion.id, toOffer(promotion, locale))
  for (const code of codes) {
    const found = byCode.get(code)
    if (!found?.isLeft || !isRunning(found.promotion, market, now)) refused.set(code, 'gone')
    else if (!isOpen(found.promotion)) refused.set(code, 'used')
    else if (!offers.has(found.promotion.id)) offers.set(found.promotion.id, toOffer(found.promotion, locale, code))
  }
  return { offers: [...offers.values()], refused }
}

/**
 * The promotions without a code as they are shown, for who looks at a release with those that it starts and without those
 * that it ends. Never for what is decided.
 */
export async function listShownOffers({ market, locale }: Channel, now: Date): Promise<Offer[]> {
  const planned = shownRelease()?.promotions
  const automatic = planned?.size ? await listPlanned(planned) : await listAutomatic()
  return automatic
    .filter((promotion) => isRunning(promotion, market, now))
    .map((promotion) => toOffer(promotion, locale))
}

async function listPlanned(planned: ReadonlyMap<string, 'active' | 'ended'>): Promise<Promotion[]> {
  const isNamed = inArray(promotions.id, [...planned.keys()])
  const rows = await db
    .select(promotionColumns)
    .from(promotions)
    .where(and(or(eq(promotions.status, 'active'), isNamed), eq(promotions.needsCoupon, false)))
  return rows
    .map(toPromotion)
    .map((promotion) => ({ ...promotion, status: planned.get(promotion.id) ?? promotion.status }))
}

function toOffer(promotion: Promotion, locale: Locale, coupon?: string): Offer {
  const { id, name, priority, isExclusive, conditions, actions } = promotion
  return { id, name: localized(name, locale), priority, isExclusive, coupon, conditions, actions }
}

const listAutomatic = async (): Promise<Promotion[]> => (await findAutomatic({})).map(toPromotion)

const findAutomatic = compiled(() =>
  db
    .select(promotionColumns)
    .from(promotions)
    .where(and(eq(promotions.status, 'active'), eq(promotions.needsCoupon, false))),
)

async function listUnlocked(codes: string[]) {
  if (!codes.length) return []
  const rows = await db
    .select({ ...promotionColumns, code: coupons.code, limit: coupons.usageLimit, usedCodes: coupons.used })
    .from(coupons)
    .innerJoin(promotions, eq(promotions.id, coupons.promotionId))
    .where(inArray(coupons.code, codes))
  return rows.map(({ code, limit, usedCodes, ...row }) => ({
    code,
    isLeft: limit === null || usedCodes < limit,
    promotion: toPromotion(row),
  }))
}

async function countUses(customerKey: string | null, limited: Promotion[]): Promise<Map<string, number>> {
  if (!customerKey || !limited.length) return new Map()
  const rows = await db
    .select({ id: redemptions.promotionId, uses: count() })
    .from(redemptions)
    .where(
      and(
        inArray(
          redemptions.promotionId,
          limited.map(({ id }) => id),
        ),
        eq(redemptions.customerKey, customerKey),
        isNull(redemptions.releasedAt),
      ),
    )
    .groupBy(redemptions.promotionId)
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}
