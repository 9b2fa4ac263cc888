import 'server-only'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { fulfilments, orderLines, orders } from '@/db/schema/orders'
import { payments, refunds } from '@/db/schema/payments'
import { listTimeline, type TimelineEntry } from '@/lib/events/outbox-queries'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { paymentColumns } from '@/lib/payments/payment-rows'
import type { Order, OrderSummary } from './order'
import { fulfilmentColumns, lineColumns, orderColumns, refundColumns, summaryColumns, toSummary } from './order-rows'

/** A whole order for those who work on it. Needs `orders.read`. */
export async function requireOrderForStaff(actor: Actor, id: string): Promise<Order> {
  authorize(actor, 'orders.read')
  const order = await readOrder(await findById({ id }))
  if (!order) throw notFound('order')
  return order
}

/** The order of a link that only its buyer has. */
export async function getOrderByToken(token: string): Promise<Order | undefined> {
  return token.length === 43 ? readOrder(await findByToken({ token })) : undefined
}

/**
 * The order of someone who knows its number and the e-mail address; undefined whichever is wrong. The door limits the
 * tries.
 */
export async function getOrderForGuest(number: string | number, email: string): Promise<Order | undefined> {
  const digits = String(number).trim().replace(/^#/, '')
  if (!/^\d{1,15}$/.test(digits)) return undefined
  return readOrder(await find(and(eq(orders.number, Number(digits)), eq(orders.email, email.trim().toLowerCase()))))
}

/** One of the shopper's own orders; another's is not found. */
export async function requireOrderOfCustomer(actor: Actor, number: number): Promise<Order> {
  authorize(actor, 'account.own')
  const order = actor.customerId
    ? await readOrder(await find(and(eq(orders.number, number), eq(orders.customerId, actor.customerId))))
    : undefined
  if (!order) throw notFound('order')
  return order
}

/** The shopper's own orders, newest first. */
export async function listOrdersOfCustomer(actor: Actor, limit = 100): Promise<OrderSummary[]> {
  authorize(actor, 'account.own')
  if (!actor.customerId) return []
  const rows = await db
    .select(summaryColumns)
    .from(orders)
    .where(eq(orders.customerId, actor.customerId))
    .orderBy(desc(orders.placedAt))
    .limit(Math.min(limit, 200))
  return rows.map(toSummary)
}

/** What happened to an order, newest first. Needs `orders.read`. */
export async function listOrderTimeline(actor: Actor, id: string): Promise<TimelineEntry[]> {
  authorize(actor, 'orders.read')
  return listTimeline(id, 200)
}

const find = (where: SQL | undefined) => db.select(orderColumns).from(orders).where(where)
const findById = compiled(() => find(eq(orders.id, sql.placeholder('id'))))
const findByToken = compiled(() => find(eq(orders.token, sql.placeholder('token'))))

async function readOrder([row]: Awaited<ReturnType<typeof find>>): Promise<Order | undefined> {
  if (!row) return undefined
  const { id: orderId } = row
  const [lines, attempts, refunded, sent] = await Promise.all([
    findLines({ orderId }),
    findPayments({ orderId }),
    findRefunds({ orderId }),
    findFulfilments({ orderId }),
  ])
  return {
    ...toSummary(row),
    billingAddress: row.billingAddress,
    pricesIncludeTax: row.pricesIncludeTax === 1,
    lines,
    payments: attempts,
    refunds: refunded,
    fulfilments: sent,
  }
}

const orderId = sql.placeholder('orderId')
const findLines = compiled(() =>
  db.select(lineColumns).from(orderLines).where(eq(orderLines.orderId, orderId)).orderBy(asc(orderLines.position)),
)
const findPayments = compiled(() =>
  db.select(paymentColumns).from(payments).where(eq(payments.orderId, orderId)).orderBy(asc(payments.attempt)),
)
const findRefunds = compiled(() =>
  db.select(refundColumns).from(refunds).where(eq(refunds.orderId, orderId)).orderBy(asc(refunds.createdAt)),
)
const findFulfilments = compiled(() =>
  db
    .select(fulfilmentColumns)
    .from(fulfilments)
    .where(eq(fulfilments.orderId, orderId))
    .orderBy(asc(fulfilments.createdAt)),
)
