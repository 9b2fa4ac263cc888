import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** On pages that show orders. */
export const orderTag = (id: string) => `order:${id}`

const order = z.object({ id: z.string(), number: z.number().int() })
const amount = z.number().int()
const says = { subject: ({ id }: { id: string }) => id, stale: ({ id }: { id: string }) => [orderTag(id)] }

export const orderPlaced = defineEvent(
  'orders.order_placed',
  order.extend({
    customerId: z.string(),
    market: z.string(),
    total: amount,
    currency: z.string(),
    lines: z.array(z.object({ productId: z.string().nullable(), variantId: z.string().nullable(), quantity: amount })),
  }),
  says,
)
export const orderAuthorized = defineEvent('orders.order_authorized', order.extend({ provider: z.string() }), says)
export const orderPaid = defineEvent(
  'orders.order_paid',
  order.extend({
    customerId: z.string(),
    provider: z.string(),
    total: amount,
    currency: z.string(),
    invoiceNumber: z.number().int(),
  }),
  says,
)
export const orderPaymentFailed = defineEvent(
  'orders.order_payment_failed',
  order.extend({ provider: z.string(), reason: z.string().nullable() }),
  says,
)
export const orderPaymentRetried = defineEvent(
  'orders.order_payment_retried',
  order.extend({ provider: z.string(), attempt: z.number().int() }),
  says,
)
export const orderShipped = defineEvent(
  'orders.order_shipped',
  order.extend({
    fulfilmentId: z.string(),
    carrier: z.string(),
    trackingNumber: z.string().nullable(),
    isComplete: z.boolean(),
  }),
  says,
)
export const orderRefundRequested = defineEvent(
  'orders.order_refund_requested',
  order.extend({ refundId: z.string(), amount, currency: z.string(), reason: z.string() }),
  says,
)
export const orderRefunded = defineEvent(
  'orders.order_refunded',
  order.extend({ amount, refunded: amount, total: amount, currency: z.string() }),
  says,
)
export const orderCancelled = defineEvent(
  'orders.order_cancelled',
  order.extend({ reason: z.enum(['expired', 'staff', 'customer']), note: z.string().optional() }),
  says,
)
export const orderNoteAdded = defineEvent('orders.order_note_added', order.extend({ note: z.string() }), says)
export const withdrawalReceived = defineEvent(
  'orders.withdrawal_received',
  z.object({ id: z.string(), orderId: z.string().nullable() }),
  { subject: ({ orderId, id }) => orderId ?? id },
)
export const withdrawalDecided = defineEvent(
  'orders.withdrawal_decided',
  z.object({ id: z.string(), orderId: z.string().nullable(), decision: z.enum(['accepted', 'refused']) }),
  { subject: ({ orderId, id }) => orderId ?? id },
)
/** Somebody took orders, with names and addresses of mail, away in a file. `filter`: what they were found by. */
export const ordersExported = defineEvent(
  'orders.orders_exported',
  z.object({ count: z.number().int(), filter: z.string() }),
)
