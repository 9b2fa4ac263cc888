import 'server-only'
import { and, asc, count, desc, eq, gte, inArray, lt, max, min, sql, sum } from 'drizzle-orm'
import { db } from '@/db'
import { day } from '@/db/portable'
import { orders } from '@/db/schema/orders'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { before, DAY } from '@/lib/kernel/time'

/** Net of refunds, in minor units of the currency they stand under. */
export type Sales = { orders: number; amount: number }
export type Compared = Sales & { before: Sales }
export type SalesByCurrency = { currency: string; today: Compared; week: Compared; month: Compared }

// Whoever has promised to pay counts; who still has to decide does not.
const sold = inArray(orders.paymentState, ['authorized', 'paid', 'partly_refunded'])
const amount = sum(sql`${orders.totalAmount} - ${orders.refundedAmount}`).mapWith(Number)

/**
 * Today, the last 7 and the last 30 days, each beside the same time before, per currency. `today` begins at `startOfDay`
 * and is compared with the same hours of the day before. Needs `orders.read` or `reports.read`.
 */
export async function summarizeSales(actor: Actor, now: Date, startOfDay: Date): Promise<SalesByCurrency[]> {
  authorize(actor, actor.permissions.includes('reports.read') ? 'reports.read' : 'orders.read')
  const spans = {
    today: [startOfDay, before(startOfDay, DAY), before(now, DAY)],
    week: [before(now, 7 * DAY), before(now, 14 * DAY), before(now, 7 * DAY)],
    month: [before(now, 30 * DAY), before(now, 60 * DAY), before(now, 30 * DAY)],
  } as const
  const totals = new Map<string, SalesByCurrency>()
  for (const [name, [from, earlier, until]] of Object.entries(spans))
    for (const [at, rows] of [
      ['now', await salesBetween(from, now)],
      ['before', await salesBetween(earlier, until)],
    ] as const)
      for (const { currency, ...sales } of rows) {
        const all = totals.get(currency) ?? nothing(currency)
        const span = all[name as keyof typeof spans]
        Object.assign(at === 'now' ? span : span.before, sales)
        totals.set(currency, all)
      }
  return [...totals.values()].sort((a, b) => b.month.amount - a.month.amount)
}

/** Sales of each day (UTC) and currency in [from, to), for charts. */
export async function listDailySales(actor: Actor, from: Date, to: Date) {
  authorize(actor, actor.permissions.includes('reports.read') ? 'reports.read' : 'orders.read')
  const on = day(orders.placedAt)
  return db
    .select({ day: on, currency: orders.currency, orders: count(), amount })
    .from(orders)
    .where(and(sold, gte(orders.placedAt, from), lt(orders.placedAt, to)))
    .groupBy(on, orders.currency)
    .orderBy(asc(on))
}

/** How many orders are paid or promised and wait to be sent. Needs `orders.read`. */
export async function countOrdersToShip(actor: Actor): Promise<number> {
  authorize(actor, 'orders.read')
  return db.$count(orders, and(eq(orders.state, 'placed'), inArray(orders.fulfilmentState, ['open', 'partly_shipped'])))
}

/** What a customer has bought so far, per currency. Needs `orders.read`. */
export async function summarizeCustomer(actor: Actor, customerId: string) {
  authorize(actor, 'orders.read')
  return db
    .select({
      currency: orders.currency,
      orders: count(),
      amount,
      first: min(orders.placedAt),
      last: max(orders.placedAt),
    })
    .from(orders)
    .where(and(sold, eq(orders.customerId, customerId)))
    .groupBy(orders.currency)
    .orderBy(desc(count()))
}

const salesBetween = (from: Date, to: Date) =>
  db
    .select({ currency: orders.currency, orders: count(), amount })
    .from(orders)
    .where(and(sold, gte(orders.placedAt, from), lt(orders.placedAt, to)))
    .groupBy(orders.currency)

const none = (): Compared => ({ orders: 0, amount: 0, before: { orders: 0, amount: 0 } })
const nothing = (currency: string): SalesByCurrency => ({ currency, today: none(), week: none(), month: none() })
