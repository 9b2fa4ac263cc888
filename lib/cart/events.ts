import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

const cart = z.object({ id: z.string() })
const line = cart.extend({ variantId: z.string(), quantity: z.number() })
const coupon = cart.extend({ code: z.string() })
const subject = { subject: ({ id }: { id: string }) => id }

/** `quantity`: pieces that came to the line. */
export const lineAdded = defineEvent('cart.line_added', line, subject)
/** `quantity`: pieces in the line now. */
export const lineChanged = defineEvent('cart.line_changed', line, subject)
export const lineRemoved = defineEvent('cart.line_removed', line, subject)
export const couponApplied = defineEvent('cart.coupon_applied', coupon, subject)
export const couponRemoved = defineEvent('cart.coupon_removed', coupon, subject)
/** Who buys and where it is sent are known now; what they are stays in the cart's row. */
export const emailGiven = defineEvent('cart.email_given', cart, subject)
export const addressesGiven = defineEvent('cart.addresses_given', cart, subject)
export const shippingMethodChosen = defineEvent(
  'cart.shipping_method_chosen',
  cart.extend({ method: z.string() }),
  subject,
)
export const marketSwitched = defineEvent('cart.market_switched', cart.extend({ market: z.string() }), subject)
export const cartMerged = defineEvent('cart.cart_merged', cart.extend({ from: z.string() }), subject)
export const cartOrdered = defineEvent('cart.cart_ordered', cart, subject)
/** A configuration that somebody saved costs less than when they saved it, or than was announced. Minor units. */
export const savedPriceDropped = defineEvent(
  'cart.saved_price_dropped',
  z.object({
    /** Of what was saved: whose it is stays in its row. */
    id: z.string(),
    model: z.string(),
    slug: z.string(),
    key: z.string(),
    market: z.string(),
    before: z.number().int(),
    now: z.number().int(),
    currency: z.string(),
  }),
  subject,
)
