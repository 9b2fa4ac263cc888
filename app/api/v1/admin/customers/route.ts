import { listCustomers } from '@/lib/customers/customer-queries'
import { cursorAfter, placeOf } from '../../_spec/cursor'
import { listCustomers as spec } from '../../_spec/desk-operations'
import { toCustomerRow } from '../../_spec/desk-shape'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(spec, async ({ actor, query: { cursor, limit, search } }) => {
  const { rows, total } = await listCustomers(actor, { words: search, limit, after: placeOf(cursor) })
  const nextCursor = cursorAfter(rows, limit, ({ createdAt }) => createdAt)
  return { customers: rows.map(toCustomerRow), total, nextCursor }
})
