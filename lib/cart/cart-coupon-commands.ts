import 'server-only'
import { eq } from 'drizzle-orm'
import { carts } from '@/db/schema/cart'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { conflict, invalid } from '@/lib/kernel/errors'
import { normalCode } from '@/lib/promotions/coupon'
import { listOffers } from '@/lib/promotions/offer-queries'
import { MOST_COUPONS } from './cart'
import { couponApplied, couponRemoved } from './events'
import { holdCart } from './open-cart-commands'

type CouponOf = { token: string; code: string }

/**
 * Enters a code; twice is once. It stays while its conditions do not hold, since the cart may still grow. Throws
 * `invalid` with one sentence for unknown, ended, used up and foreign codes, so that guessing teaches nothing.
 */
export async function applyCoupon(context: Context, { token, code: typed }: CouponOf): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'shop.buy')
  const code = normalCode(typed)
  const cart = await holdCart(context, token)
  if (cart.couponCodes.includes(code)) return
  const asking = { codes: [code], customerKey: cart.email, now }
  const { refused } = await listOffers(channelOf(cart.storefront), asking)
  if (refused.has(code)) throw invalid('couponRefused', { code: ['couponRefused'] })
  if (cart.couponCodes.length >= MOST_COUPONS) throw conflict('tooManyCoupons', { most: MOST_COUPONS })
  await tx
    .update(carts)
    .set({ couponCodes: [...cart.couponCodes, code] })
    .where(eq(carts.id, cart.id))
  await emit(couponApplied({ id: cart.id, code }))
}

/** Takes a code out. One that is not there changes nothing. */
export async function removeCoupon(context: Context, { token, code: typed }: CouponOf): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  const code = normalCode(typed)
  const cart = await holdCart(context, token)
  if (!cart.couponCodes.includes(code)) return
  await tx
    .update(carts)
    .set({ couponCodes: cart.couponCodes.filter((each) => each !== code) })
    .where(eq(carts.id, cart.id))
  await emit(couponRemoved({ id: cart.id, code }))
}
