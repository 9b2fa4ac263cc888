'use server'

import { z } from 'zod'
import { action, steps } from '@/app/_server/action'
import { currentCartToken } from '@/app/_server/cart-token'
import { fillCart } from '@/app/_server/fill-cart'
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

/** Fields: variantId, quantity (1 when absent). */
export const addToCart = steps(
  addLineInput.omit({ token: true }).extend({ quantity: pieces.pipe(ofAdding).optional() }),
  (door, input) => fillCart(door, (context, token) => addLine(context, { ...input, token })),
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
