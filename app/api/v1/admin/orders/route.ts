import { listOrders } from '@/lib/orders/order-list-queries'
import { cursorAfter, placeOf } from '../../_spec/cursor'
import { listOrdersForStaff } from '../../_spec/desk-operations'
import { toDeskOrderRow } from '../../_spec/desk-shape'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(
  listOrdersForStaff,
  async ({ actor, query: { cursor, limit, search, state, customer } }) => {
    const { rows, total } = await listOrders(actor, {
      search,
      state: state && [state],
      customerId: customer,
      after: placeOf(cursor),
      pageSize: limit,
    })
    const nextCursor = cursorAfter(rows, limit, ({ placedAt }) => placedAt)
    return { orders: rows.map(toDeskOrderRow), total, nextCursor }
  },
)
