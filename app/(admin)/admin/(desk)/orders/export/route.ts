import { Readable } from 'node:stream'
import { words } from '@/app/_messages/words'
import { answer } from '@/app/_server/route'
import { listState } from '@/components/admin/list'
import { may } from '@/lib/kernel/actor'
import { CSV_START, csvLine } from '@/lib/kernel/csv'
import { forbidden, signInFirst } from '@/lib/kernel/errors'
import { digitsOf } from '@/lib/kernel/money'
import type { OrderSummary } from '@/lib/orders/order'
import { eachOrder } from '@/lib/orders/order-list-queries'
import { adminLocale } from '../../../_desk/preferences'
import { filterNames, orderFilter } from '../_filter'

/** What the list's filters find (or the chosen `id`s), as a CSV file. */
export const GET = answer(async ({ actor, request }) => {
  if (actor.kind === 'guest') throw signInFirst()
  if (!may(actor, 'orders.read')) throw forbidden('orders.read')
  const t = words(await adminLocale(), 'desk')
  const asked = new URL(request.url).searchParams
  const ids = asked.getAll('id').slice(0, 500)
  const {
    page: _,
    pageSize: __,
    ...filter
  } = orderFilter(listState(Object.fromEntries(asked), filterNames), new Date())
  const heads = [
    t('orders.number'),
    t('orders.placedAt'),
    t('orders.customer'),
    t('orders.email'),
    t('orders.market'),
    t('orders.state'),
    t('orders.payment'),
    t('orders.fulfilment'),
    t('orders.total'),
    t('order.refunded'),
    t('orders.currency'),
  ]
  const line = (order: OrderSummary) =>
    csvLine([
      order.number,
      order.placedAt.toISOString(),
      order.customerName,
      order.email,
      t(`markets.${order.market}`),
      t(`states.${order.state}`),
      t(`payments.${order.paymentState}`),
      t(`fulfilments.${order.fulfilmentState}`),
      order.totalAmount / 10 ** digitsOf(order.currency),
      order.refundedAmount / 10 ** digitsOf(order.currency),
      order.currency,
    ])
  async function* lines() {
    yield CSV_START + csvLine(heads)
    for await (const some of eachOrder(actor, ids.length ? { ids } : filter)) yield some.map(line).join('')
  }
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="orders.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
