'use server'

import { z } from 'zod'
import { action, steps } from '@/app/_server/action'
import { currentCartToken, rememberCart } from '@/app/_server/cart-token'
import { addLineInput, couponInput, removeLineInput, setQuantityInput } from '@/lib/cart/cart'
import { addLine, removeLine, setQuantity } from '@/lib/cart/cart-commands'
import { applyCoupon, removeCoupon as takeOut } from '@/lib/cart/cart-coupon-commands'
import { takeCartAlong } from '@/lib/cart/cart-move-commands'
import { limit } from '@/lib/identity/rate-limit'
import { notFound } from '@/lib/kernel/errors'

// Forms send words; the cart itself comes from the cookie, never from the form.
const pieces = z.string('whole').trim().min(1, 'whole').transform(Number)
const ofAdding = addLineInput.shape.quantity.unwrap()
const ofSetting = setQuantityInput.shape.quantity

/**
 * Fields: variantId, quantity (1 when absent). Opens a cart where there is none; one of another market comes along, since
 * the price that was shown is this market's.
 */
export const addToCart = steps(
  addLineInput.omit({ token: true }).extend({ quantity: pieces.pipe(ofAdding).optional() }),
  async ({ run }, input) => {
    const known = await currentCartToken()
    const { token, quantity } = await run(async (context) => {
      await takeCartAlong(context, known)
      return addLine(context, { ...input, token: known })
    })
    await rememberCart(token)
    // The token stays in its cookie; the page hears only what it shows.
    return { quantity }
  },
)

/** No fields: takes the cart to the storefront where the shopper is. The value says which variants are not sold here. */
export const moveCartHere = action(z.strictObject({}), async (context) =>
  takeCartAlong(context, await currentCartToken()),
)

/** Fields: lineId, quantity; 0 removes the line. */
export const changeQuantity = action(
  setQuantityInput.omit({ token: true }).extend({ quantity: pieces.pipe(ofSetting) }),
  async (context, input) => setQuantity(context, { ...input, token: await requireToken() }),
)

/** Field: lineId. */
export const removeFromCart = action(removeLineInput.omit({ token: true }), async (context, input) =>
  removeLine(context, { ...input, token: await requireToken() }),
)

/** Field: code. Counted, so that codes are not guessed. */
export const enterCoupon = steps(couponInput.omit({ token: true }), async ({ address, run }, { code }) => {
  const token = await requireToken()
  const wasGood = await limit('coupon', { address, subject: token })
  await run((context) => applyCoupon(context, { token, code }))
  await wasGood()
})

/** Field: code. */
export const removeCoupon = action(couponInput.omit({ token: true }), async (context, { code }) =>
  takeOut(context, { token: await requireToken(), code }),
)

async function requireToken(): Promise<string> {
  const token = await currentCartToken()
  if (!token) throw notFound('cart')
  return token
}
