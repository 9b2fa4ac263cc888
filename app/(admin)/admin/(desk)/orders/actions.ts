'use server'

import { z } from 'zod'
import { parseMoney } from '@/lib/kernel/money'
import { cancelOrderInput, orderIdInput, orderNoteInput, refundOrderInput, shipOrderInput } from '@/lib/orders/order'
import { cancelOrder, captureOrder, noteOrder, refundOrder } from '@/lib/orders/order-commands'
import { shipOrder } from '@/lib/orders/shipping-commands'
import { deskAction } from '../../_desk/forms'

/** A refund as it is typed: "19.90" of the order's currency. */
const typedRefund = z
  .strictObject({ id: z.string(), currency: z.string().regex(/^[A-Z]{3}$/), amount: z.string(), reason: z.string() })
  .transform(({ currency, amount, ...rest }) => ({ ...rest, amount: parseMoney(amount, currency)?.amount }))
  .pipe(refundOrderInput)

const typedParcel = shipOrderInput.transform((input) => ({
  ...input,
  trackingNumber: input.trackingNumber || undefined,
}))

export const capture = deskAction(orderIdInput, captureOrder)
export const ship = deskAction(typedParcel, shipOrder)
export const refund = deskAction(typedRefund, refundOrder)
export const cancel = deskAction(cancelOrderInput, cancelOrder)
export const note = deskAction(orderNoteInput, noteOrder)
