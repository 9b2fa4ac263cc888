'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { currentCartToken, forgetCart } from '@/app/_server/cart-token'
import { fieldErrors } from '@/app/_server/form-data'
import { cartAddressesInput, cartEmailInput, cartShippingMethodInput } from '@/lib/cart/cart'
import { setAddresses, setEmail, setShippingMethod } from '@/lib/cart/cart-checkout-commands'
import { postalAddress } from '@/lib/channels/address-format'
import { limit } from '@/lib/identity/rate-limit'
import { DomainError, notFound } from '@/lib/kernel/errors'
import { checkOut } from '@/lib/orders/checkout'
import { placeOrderInput } from '@/lib/orders/order'

async function requireToken(): Promise<string> {
  const token = await currentCartToken()
  if (!token) throw notFound('cart')
  return token
}

const contact = z.strictObject({
  email: cartEmailInput.shape.email,
  address: cartAddressesInput.shape.shipping,
  billingSame: z.literal('on').optional(),
  billing: z.unknown().optional(),
})

/** E-mail and addresses. A billing address is read only when it is another one. */
export const saveContact = steps(
  contact,
  async ({ channel, run }, { email, address, billingSame, billing }) => {
    const token = await requireToken()
    const other = billingSame ? undefined : parseBilling(billing)
    await run(async (context) => {
      await setEmail(context, { token, email })
      await setAddresses(context, { token, shipping: address, billing: other })
    })
    return channel.storefront
  },
  (storefront) => redirect(`/${storefront}/checkout?step=shipping`),
)

function parseBilling(billing: unknown) {
  const parsed = z.strictObject({ billing: postalAddress }).safeParse({ billing })
  if (parsed.success) return parsed.data.billing
  throw asRefusal(parsed.error)
}

function asRefusal(error: z.ZodError) {
  return new DomainError('invalid', 'invalid', fieldErrors(error))
}

/** Field: method. */
export const saveShipping = steps(
  cartShippingMethodInput.omit({ token: true }),
  async ({ channel, run }, { method }) => {
    const token = await requireToken()
    await run((context) => setShippingMethod(context, { token, method }))
    return channel.storefront
  },
  (storefront) => redirect(`/${storefront}/checkout?step=review`),
)

const order = placeOrderInput.omit({ cartToken: true }).extend({
  acceptedTotal: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})

/** The order button. The key was made with the page, so a second click or a retry is the same order. */
export const placeOrder = steps(
  order,
  async ({ actor, channel, address }, input) => {
    const cartToken = await requireToken()
    await limit('checkout', { address })
    const { redirectUrl } = await checkOut(actor, { ...input, cartToken }, { channel })
    await forgetCart()
    return redirectUrl
  },
  (redirectUrl) => redirect(redirectUrl),
)
