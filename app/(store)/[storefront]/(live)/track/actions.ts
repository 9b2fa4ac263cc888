'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { limit } from '@/lib/identity/rate-limit'
import { invalid } from '@/lib/kernel/errors'
import { orderPath } from '@/lib/orders/order'
import { getOrderForGuest } from '@/lib/orders/order-queries'

const input = z.strictObject({ number: z.string().trim().min(1).max(20), email: z.email('email').max(254) })

/** Number and e-mail together lead to the order; each alone, or wrong, gets the same answer. */
export const findOrder = steps(
  input,
  async ({ address, channel }, { number, email }) => {
    await limit('orderLookup', { address, subject: number })
    const order = await getOrderForGuest(number, email)
    if (!order) throw invalid('orderUnknown')
    return orderPath({ ...order, storefront: channel.storefront })
  },
  (path) => redirect(path),
)
