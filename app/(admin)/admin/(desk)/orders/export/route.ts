import { Readable } from 'node:stream'
import { words } from '@/app/_messages/words'
import { currentRequestId } from '@/app/_server/request'
import { answer } from '@/app/_server/route'
import { listState } from '@/components/admin/list'
import { transact } from '@/lib/events/transact'
import { CSV_START, csvLine } from '@/lib/kernel/csv'
import { digitsOf } from '@/lib/kernel/money'
import type { OrderSummary } from '@/lib/orders/order'
import { exportOrders } from '@/lib/orders/order-export-commands'
import { eachOrder } from '@/lib/orders/order-list-queries'
import { adminLocale } from '../../../_desk/preferences'
import { filterNames, orderFilter } from '../_filter'

/** What the list's filters find (or the chosen `id`s), as a CSV file; that it was taken away is written down. */
export const GET = answer(async ({ actor, channel, request }) => {
  const t = words(await adminLocale(), 'desk')
  const asked = new URL(request.url).searchParams
  const ids = asked.getAll('id').slice(0, 500)
  const {
    page: _,
    pageSize: __,
    ...filter
  } = orderFilter(listState(Object.fromEntries(asked), filterNames), new Date())
  const wanted = ids.length ? { ids } : filter
  await transact(actor, (context) => exportOrders(context, wanted), { channel, requestId: await currentRequestId() })
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
    for await (const some of eachOrder(actor, wanted)) yield some.map(line).join('')
  }
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="orders.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
