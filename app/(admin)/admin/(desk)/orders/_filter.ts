import 'server-only'
import type { ListState } from '@/components/admin/list'
import { isMarket } from '@/lib/kernel/channel'
import { before, DAY } from '@/lib/kernel/time'
import { fulfilmentStates, orderPaymentStates, orderStates } from '@/lib/orders/order'
import type { OrderFilter } from '@/lib/orders/order-list-queries'
import { PAGE_SIZE } from '../../_desk/desk-list'
import { startOfDay } from '../../_desk/formats'

/** What the address may name. */
export const filterNames = ['state', 'payment', 'fulfilment', 'market', 'since']
/** What the admin's figures count as sales, and what has still to leave the house. */
const sold = ['authorized', 'paid', 'partly_refunded'] as const
const toShip = ['open', 'partly_shipped'] as const
const sorts = ['placedAt', '-placedAt', 'totalAmount', '-totalAmount', 'number', '-number'] as const

/** What the address of the list asks of the query; what it cannot mean is left out. */
export function orderFilter({ search, sort, page, filters }: ListState, now: Date): OrderFilter {
  const { state, payment, fulfilment, market, since } = filters
  return {
    search: search || undefined,
    state: oneOf(orderStates, state),
    paymentState: payment === 'sold' ? [...sold] : oneOf(orderPaymentStates, payment),
    fulfilmentState: fulfilment === 'toShip' ? [...toShip] : oneOf(fulfilmentStates, fulfilment),
    market: isMarket(market) ? [market] : undefined,
    placedFrom: beginOf(since, now),
    sort: sorts.find((each) => each === sort),
    page,
    pageSize: PAGE_SIZE,
  }
}

const oneOf = <T extends string>(known: readonly T[], value?: string): T[] | undefined => {
  const found = known.find((each) => each === value)
  return found && [found]
}

function beginOf(since: string | undefined, now: Date): Date | undefined {
  if (since === 'today') return startOfDay(now)
  if (since === 'week') return before(now, 7 * DAY)
  if (since === 'month') return before(now, 30 * DAY)
  return undefined
}
