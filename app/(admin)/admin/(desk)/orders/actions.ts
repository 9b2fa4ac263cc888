'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { words } from '@/app/_messages/words'
import { callSteps } from '@/app/_server/action'
import { deskLocale } from '@/app/_server/desk-locale'
import { conflict, isDomainError } from '@/lib/kernel/errors'
import { parseMoney } from '@/lib/kernel/money'
import { cancelOrderInput, orderIdInput, orderNoteInput, refundOrderInput, shipOrderInput } from '@/lib/orders/order'
import { cancelOrder, captureOrder, noteOrder, refundOrder } from '@/lib/orders/order-commands'
import { listOrders } from '@/lib/orders/order-list-queries'
import { shipOrder } from '@/lib/orders/shipping-commands'
import { resolveAlert } from '@/lib/payments/alert-commands'
import { deskAction } from '../../_desk/forms'

/** A refund as it is typed: "19.90" of the order's currency. */
const typedRefund = z
  .strictObject({ id: z.string(), currency: z.string().regex(/^[A-Z]{3}$/), amount: z.string(), reason: z.string() })
  .transform(({ currency, amount, ...rest }) => ({ ...rest, amount: parseMoney(amount, currency)?.amount }))
  .pipe(refundOrderInput)

/** A parcel as a form writes it: `pieces.<line>` is how many of a line go. */
const typedParcel = z
  .strictObject({
    id: z.string(),
    carrier: z.string(),
    trackingNumber: z.string(),
    pieces: z.record(z.string(), z.string().regex(/^\d{1,4}$/, 'whole')),
  })
  .transform(
    ({ trackingNumber, pieces, ...rest }): z.input<typeof shipOrderInput> => ({
      ...rest,
      trackingNumber: trackingNumber || undefined,
      lines: Object.entries(pieces).flatMap(([lineId, typed]) =>
        Number(typed) ? [{ lineId, quantity: Number(typed) }] : [],
      ),
    }),
  )
  .pipe(shipOrderInput)

export const capture = deskAction(orderIdInput, captureOrder)
export const ship = deskAction(typedParcel, shipOrder)
export const refund = deskAction(typedRefund, refundOrder)
export const cancel = deskAction(cancelOrderInput, cancelOrder)
export const note = deskAction(orderNoteInput, noteOrder)

const several = z.strictObject({
  ids: z.array(z.string().max(60)).min(1).max(100),
  carrier: z.string().trim().min(1).max(80),
})

/** Each order by itself: one that cannot be sent holds up no other. */
const shipSeveral = callSteps(several, async ({ run, actor }, { ids, carrier }) => {
  const refused: string[] = []
  for (const id of ids)
    try {
      await run((context) => shipOrder(context, { id, carrier }))
    } catch (error) {
      if (!isDomainError(error) || error.code === 'forbidden') throw error
      refused.push(id)
    }
  refresh()
  const sent = ids.length - refused.length
  if (!refused.length) return words(await deskLocale(), 'desk')('orders.sent', { count: sent })
  const { rows } = await listOrders(actor, { ids: refused, pageSize: 100 })
  throw conflict('ordersNotSent', { sent, numbers: rows.map(({ number }) => number).join(', ') })
})
export const shipMany = async (ids: string[], carrier: string) => shipSeveral({ ids, carrier })

export const resolve = deskAction(z.strictObject({ id: z.string().max(60) }), resolveAlert)
