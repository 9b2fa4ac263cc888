import type { Context } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { isDomainError } from '@/lib/kernel/errors'
import { createCoupons } from '@/lib/promotions/coupon-commands'
import { activatePromotion, createPromotion } from '@/lib/promotions/promotion-commands'
import { redeemPromotions, releaseRedemptions } from '@/lib/promotions/redemption-commands'
import { setEmail } from '../cart-checkout-commands'
import { addLine } from '../cart-commands'
import { applyCoupon } from '../cart-coupon-commands'
import { getCart, priceCart } from '../cart-queries'
import { markOrdered } from '../order-cart-commands'
import { sell, visitor } from '../shop-for-tests'
import type { Case, Setup } from './case'

const here = channelOf('en-ch')
type As = <T>(actor: Actor, command: (context: Context) => Promise<T>) => Promise<T>

/** Plays a coupon case with the real commands, and says what became of it in the words of its expectations. */
export async function playCoupon({ id, setup, steps }: Case, as: As): Promise<Record<string, unknown>> {
  const code = String(setup.coupon ?? id).toUpperCase()
  await makeCoupon(as, setup, code)
  let token = await openCart(as)
  const seen: Record<string, unknown> = {}
  let orders = 0
  for (const step of steps) {
    const order = `ord_${id}_${orders}`
    if (/^complete/.test(step)) {
      orders++
      await apply(as, token, code)
      await complete(as, token, `ord_${id}_${orders}`)
    } else if (/^cancel/.test(step)) await as(system, (context) => releaseRedemptions(context, order))
    else {
      if (/^new order/.test(step)) token = await openCart(as)
      for (let time = 0; time < (/twice/.test(step) ? 2 : 1); time++) seen.error = await apply(as, token, code)
      seen['second order'] = seen.error ? 'coupon refused' : 'coupon accepted'
    }
  }
  seen.coupon_codes = (await priced(token)).couponCodes.filter(({ isApplied }) => isApplied).map((each) => each.code)
  return seen
}

async function makeCoupon(as: As, setup: Setup, code: string): Promise<void> {
  await as(system, async (context) => {
    const { id } = await createPromotion(context, {
      name: { en: code },
      needsCoupon: true,
      // Channel A is where the cart is, channel B is not.
      markets: 'coupon valid only in channel B' in setup ? ['de'] : [],
      perCustomerLimit: (setup.per_customer_limit as number) ?? null,
      usageLimit: (setup.usage_limit as number) ?? null,
      actions: [{ code: 'order_percentage', rate: 100_000 }],
    })
    await createCoupons(context, { promotionId: id, pattern: code })
    await activatePromotion(context, { id })
  })
}

async function openCart(as: As): Promise<string> {
  const variantId = await sell()
  return as(visitor(), async (context) => {
    const { token } = await addLine(context, { variantId })
    await setEmail(context, { token, email: 'same@vela.example' })
    return token
  })
}

async function apply(as: As, token: string, code: string): Promise<string | undefined> {
  try {
    await as(system, (context) => applyCoupon(context, { token, code }))
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}

async function complete(as: As, token: string, orderId: string): Promise<void> {
  const { id, email, promotions } = await priced(token)
  await as(system, async (context) => {
    await redeemPromotions(context, { orderId, customerKey: email ?? '', applied: promotions })
    await markOrdered(context, id)
  })
}

async function priced(token: string) {
  const cart = await getCart(system, token)
  if (!cart) throw new Error('The cart is gone')
  return priceCart(cart, here, new Date())
}
