import { listOrders } from '@/lib/orders/order-list-queries'
import { endpoint, nextCursor, pageOf } from '../../_spec/endpoint'
import { listOrdersForStaff } from '../../_spec/operations'

export const GET = endpoint(listOrdersForStaff, async ({ actor, query: { cursor, limit, search } }) => {
  const page = pageOf(cursor)
  const { rows, total } = await listOrders(actor, { search, page, pageSize: limit })
  return {
    orders: rows.map(
      ({ id, number, email, state, paymentState, fulfilmentState, placedAt, totalAmount, currency }) => ({
        id,
        number,
        email,
        state,
        paymentState,
        fulfilmentState,
        placedAt: placedAt.toISOString(),
        total: { amount: totalAmount, currency },
      }),
    ),
    total,
    nextCursor: nextCursor(page, Math.ceil(total / limit)),
  }
})
