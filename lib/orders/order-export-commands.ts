import 'server-only'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { ordersExported } from './events'
import { listOrders, type OrderFilter } from './order-list-queries'

/** Writes into the audit trail that orders leave the house in a file, before the first of them does. */
export async function exportOrders({ actor, emit }: Context, filter: OrderFilter): Promise<{ count: number }> {
  authorize(actor, 'orders.read')
  const { total: count } = await listOrders(actor, { ...filter, page: 1, pageSize: 1 })
  const { ids, page: _, pageSize: __, sort: ___, ...named } = filter
  const found = ids ? { chosen: ids.length } : named
  await emit(ordersExported({ count, filter: JSON.stringify(found) }))
  return { count }
}
