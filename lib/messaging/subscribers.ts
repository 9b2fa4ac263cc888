import 'server-only'
import type { z } from 'zod'
import { type Delivery, type Subscriber, subscriber } from '@/lib/events/event'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { isLocale } from '@/lib/kernel/locale'
import {
  orderCancelled,
  orderPaid,
  orderPaymentFailed,
  orderPlaced,
  orderRefunded,
  orderShipped,
  withdrawalReceived,
} from '@/lib/orders/events'
import type { Order } from '@/lib/orders/order'
import { requireOrderForStaff } from '@/lib/orders/order-queries'
import { requireWithdrawal } from '@/lib/orders/withdrawal-queries'
import type { MailData, MailTemplate } from './mail'
import { enqueueMail } from './mail-commands'
import { toMailOrder } from './mail-order'

const FIRST = 1

/** One mail per order event: the event's id is part of the mail's key, so a delivery that is repeated writes none. */
export const mailSubscribers: Subscriber[] = [
  onOrder('orderConfirmation', orderPlaced, (order) => ({ order: toMailOrder(order) })),
  onOrder('paymentReceived', orderPaid, (order) => ({ order: toMailOrder(order) })),
  onOrder('paymentFailed', orderPaymentFailed, (order) =>
    order.state === 'pending' ? { order: toMailOrder(order) } : undefined,
  ),
  onOrder('orderShipped', orderShipped, (order, { data }) => {
    const parcel = order.fulfilments.find(({ id }) => id === data.fulfilmentId)
    const lines = (parcel?.lines ?? []).map(({ lineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === lineId)
      return { quantity, name: [line?.name, line?.variantName].filter(Boolean).join(', ') }
    })
    return { order: toMailOrder(order), carrier: data.carrier, trackingNumber: data.trackingNumber, lines }
  }),
  onOrder('orderRefunded', orderRefunded, (order, { data }) => ({
    order: toMailOrder(order),
    amount: data.amount,
    reason: '',
  })),
  onOrder('orderCancelled', orderCancelled, (order, { data }) => ({ order: toMailOrder(order), reason: data.reason })),
  subscriber(
    'messaging.withdrawalReceipt',
    withdrawalReceived,
    async ({ id, data }) => {
      const { orderNumber, name, email, message, locale, receivedAt } = await requireWithdrawal(system, data.id)
      await transact(system, (context) =>
        enqueueMail(context, {
          template: 'withdrawalReceipt',
          to: email,
          locale: isLocale(locale) ? locale : 'en',
          data: { orderNumber, name, email, message, receivedAt: receivedAt.toISOString() },
          dedupeKey: `${id}:withdrawalReceipt`,
          reference: data.orderId ?? data.id,
        }),
      )
    },
    FIRST,
  ),
]

type OrderEvent = z.ZodType<Record<string, unknown> & { id: string }>
type OrderTemplate = Extract<
  MailTemplate,
  'orderConfirmation' | 'paymentReceived' | 'paymentFailed' | 'orderShipped' | 'orderRefunded' | 'orderCancelled'
>

function onOrder<T extends OrderTemplate, Schema extends OrderEvent>(
  template: T,
  event: { eventName: string; schema: Schema },
  fill: (order: Order, delivery: Delivery<z.output<Schema>>) => MailData[T] | undefined,
): Subscriber {
  const handle = async (delivery: Delivery<z.output<Schema>>) => {
    const order = await requireOrderForStaff(system, delivery.data.id)
    const data = fill(order, delivery)
    if (!data) return
    const channel = isStorefront(order.storefront) ? channelOf(order.storefront) : undefined
    const dedupeKey = `${delivery.id}:${template}`
    const { email: to, locale, id: reference } = order
    await transact(system, (context) => enqueueMail(context, { template, to, locale, data, dedupeKey, reference }), {
      channel,
      endurance: 'repeatable',
    })
  }
  return subscriber(`messaging.${template}`, event, handle, FIRST)
}
