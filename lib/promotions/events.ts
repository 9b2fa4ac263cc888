import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

const id = z.object({ id: z.string() })
const subject = { subject: ({ id }: { id: string }) => id }

export const promotionCreated = defineEvent('promotions.promotion_created', id, subject)
export const promotionChanged = defineEvent('promotions.promotion_changed', id, subject)
export const promotionActivated = defineEvent('promotions.promotion_activated', id, subject)
export const promotionEnded = defineEvent('promotions.promotion_ended', id, subject)
export const promotionDeleted = defineEvent('promotions.promotion_deleted', id, subject)
export const couponsCreated = defineEvent('promotions.coupons_created', id.extend({ count: z.number() }), subject)
export const couponsExported = defineEvent('promotions.coupons_exported', id, subject)
/** An order used it. `amount`: minor units taken off. */
export const promotionRedeemed = defineEvent(
  'promotions.promotion_redeemed',
  id.extend({ orderId: z.string(), coupon: z.string().optional(), amount: z.number() }),
  { subject: ({ orderId }) => orderId },
)
/** The order was cancelled: what it used may be used again. */
export const promotionReleased = defineEvent('promotions.promotion_released', id.extend({ orderId: z.string() }), {
  subject: ({ orderId }) => orderId,
})
