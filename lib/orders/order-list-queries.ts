import 'server-only'
import { and, asc, count, desc, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { contains, jsonAsText } from '@/db/portable'
import { orders } from '@/db/schema/orders'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { FulfilmentState, OrderPaymentState, OrderState, OrderSummary } from './order'
import { summaryColumns, toSummary } from './order-rows'

export type OrderFilter = {
  /** Number, e-mail address or name. */
  search?: string
  state?: OrderState[]
  paymentState?: OrderPaymentState[]
  fulfilmentState?: FulfilmentState[]
  market?: string[]
  customerId?: string
  ids?: string[]
  placedFrom?: Date
  /** Exclusive. */
  placedTo?: Date
  sort?: '-placedAt' | 'placedAt' | '-totalAmount' | 'totalAmount' | '-number' | 'number'
  page?: number
  /** Continue after this one of the newest first: nothing is seen twice or left out when an order comes in between. */
  after?: { at: Date; id: string }
  /** At most 100. */
  pageSize?: number
}

/** A page of orders and how many there are in all. Needs `orders.read`. */
export async function listOrders(
  actor: Actor,
  filter: OrderFilter = {},
): Promise<{ rows: OrderSummary[]; total: number }> {
  authorize(actor, 'orders.read')
  const where = conditions(filter)
  const all = filter.after ? conditions({ ...filter, after: undefined }) : where
  const size = Math.min(Math.max(filter.pageSize ?? 50, 1), 100)
  const [rows, [counted]] = await Promise.all([
    db
      .select(summaryColumns)
      .from(orders)
      .where(where)
      .orderBy(sortOf(filter.sort), desc(orders.id))
      .limit(size)
      .offset(size * Math.max((filter.page ?? 1) - 1, 0)),
    db.select({ n: count() }).from(orders).where(all),
  ])
  return { rows: rows.map(toSummary), total: counted?.n ?? 0 }
}

const BATCH = 500

/** All orders that the filter finds, the newest first, some at a time: for files. Needs `orders.read`. */
export async function* eachOrder(actor: Actor, filter: OrderFilter = {}): AsyncGenerator<OrderSummary[]> {
  authorize(actor, 'orders.read')
  for (let after = filter.after; ; ) {
    const rows = await db
      .select(summaryColumns)
      .from(orders)
      .where(conditions({ ...filter, after }))
      .orderBy(desc(orders.placedAt), desc(orders.id))
      .limit(BATCH)
    const last = rows.at(-1)
    if (last) yield rows.map(toSummary)
    if (!last || rows.length < BATCH) return
    after = { at: last.placedAt, id: last.id }
  }
}

function conditions(filter: OrderFilter): SQL | undefined {
  const { search, state, paymentState, fulfilmentState, market, customerId, ids, placedFrom, placedTo, after } = filter
  const all: (SQL | undefined)[] = []
  if (search) all.push(matches(search))
  if (state?.length) all.push(inArray(orders.state, state))
  if (paymentState?.length) all.push(inArray(orders.paymentState, paymentState))
  if (fulfilmentState?.length) all.push(inArray(orders.fulfilmentState, fulfilmentState))
  if (market?.length) all.push(inArray(orders.market, market))
  if (ids) all.push(inArray(orders.id, ids))
  if (customerId) all.push(eq(orders.customerId, customerId))
  if (placedFrom) all.push(gte(orders.placedAt, placedFrom))
  if (placedTo) all.push(lt(orders.placedAt, placedTo))
  if (after) all.push(or(lt(orders.placedAt, after.at), and(eq(orders.placedAt, after.at), lt(orders.id, after.id))))
  return and(...all)
}

function matches(search: string): SQL | undefined {
  const words = search.trim().slice(0, 200)
  const digits = /^#?(\d{1,15})$/.exec(words)?.[1]
  if (digits) return eq(orders.number, Number(digits))
  return or(contains(orders.email, words), contains(jsonAsText(orders.billingAddress), words))
}

function sortOf(sort: OrderFilter['sort'] = '-placedAt'): SQL {
  const column = { placedAt: orders.placedAt, totalAmount: orders.totalAmount, number: orders.number }
  const name = sort.replace('-', '') as keyof typeof column
  return sort.startsWith('-') ? desc(column[name]) : asc(column[name])
}
