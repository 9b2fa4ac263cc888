import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** Something about money needs a person's eyes. It stands in the order's timeline where the order is known. */
export const paymentFlagged = defineEvent(
  'payments.payment_flagged',
  z.object({
    id: z.string(),
    kind: z.string(),
    provider: z.string(),
    paymentId: z.string().nullable(),
    orderId: z.string().nullable(),
  }),
  { subject: ({ orderId, id }) => orderId ?? id },
)

export const alertResolved = defineEvent(
  'payments.alert_resolved',
  z.object({ id: z.string(), orderId: z.string().nullable() }),
  { subject: ({ orderId, id }) => orderId ?? id },
)
