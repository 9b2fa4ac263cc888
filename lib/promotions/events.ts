import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** On every page that shows what promotions take off without a code. */
export const CAMPAIGNS_TAG = 'campaigns'

const id = z.object({ id: z.string() })
const subject = { subject: ({ id }: { id: string }) => id }
const shown = { ...subject, stale: () => [CAMPAIGNS_TAG] }

export const promotionCreated = defineEvent('promotions.promotion_created', id, subject)
export const promotionChanged = defineEvent('promotions.promotion_changed', id, shown)
export const promotionActivated = defineEvent('promotions.promotion_activated', id, shown)
export const promotionEnded = defineEvent('promotions.promotion_ended', id, shown)
/** Its period has begun or come to its end. */
export const promotionTurned = defineEvent('promotions.promotion_turned', id, shown)
export const promotionDeleted = defineEvent('promotions.promotion_deleted', id, subject)
export const couponsCreated = defineEvent('promotions.coupons_created', id.extend({ count: z.number() }), subject)
export const couponsExported = defineEvent('promotions.coupons_exported', id, subject)
/** An order used it. `amount`: minor units taken off. */
export const promotionRedeemed = defineEvent(
  'promotions.promotion_redeemed',
  id.extend({
    orderId: z.string(),
    coupon: z.string().optional(),
    amount: z.number(),
    /** Nobody can use it any more. */
    isLast: z.boolean().optional(),
  }),
  { subject: ({ orderId }) => orderId, stale: ({ isLast }) => (isLast ? [CAMPAIGNS_TAG] : []) },
)
/** The order was cancelled: what it used may be used again. */
export const promotionReleased = defineEvent('promotions.promotion_released', id.extend({ orderId: z.string() }), {
  subject: ({ orderId }) => orderId,
  stale: () => [CAMPAIGNS_TAG],
})
