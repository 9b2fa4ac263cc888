'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { limit } from '@/lib/identity/rate-limit'
import { payAgain } from '@/lib/orders/checkout'
import { placeOrderInput } from '@/lib/orders/order'

const input = z.strictObject({ token: z.string().max(80), paymentProvider: placeOrderInput.shape.paymentProvider })

/** Another try to pay. Fields: token, paymentProvider. */
export const payOrder = steps(
  input,
  async ({ actor, channel, address }, payment) => {
    await limit('checkout', { address })
    return (await payAgain(actor, payment, { channel })).redirectUrl
  },
  (redirectUrl) => redirect(redirectUrl),
)
