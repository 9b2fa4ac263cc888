import 'server-only'
import { and, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { insertMany } from '@/db/bulk'
import { compiled, given } from '@/db/compiled'
import { orderLines, orders, returnLines, returns } from '@/db/schema/orders'
import { payments, refunds } from '@/db/schema/payments'
import type { Context } from '@/lib/events/transact'
import { groupBy } from '@/lib/kernel/group'
import { newId } from '@/lib/kernel/id'
import type { Buyer } from './buyers'
import { rounded } from './exact'
import { exactTotal, type SaleDocument, type SaleLine } from './sale'

type Wanted = {
  ref: (document: SaleDocument) => string
  currency: string
  buyerOf: (document: SaleDocument) => Buyer
  /** False for the customer who stands for all unknown ones. */
  isKnown: (document: SaleDocument) => boolean
}

type Bought = Awaited<ReturnType<typeof readBought>>[number]

/**
 * Writes cancellations as returns. Each line is laid against what the same customer bought last before it: the order is
 * refunded and its pieces come back. What was bought before the history begins, or by nobody in particular, is a return
 * without an order.
 */
export async function writeReturns(context: Context, documents: SaleDocument[], wanted: Wanted) {
  const bought = await readBought(context, documents.filter(wanted.isKnown), wanted)
  const shelves = groupBy(bought, ({ customerId, sku }) => `${customerId} ${sku}`)
  const rows = documents.map((document) => toReturn(document, shelves, wanted))
  await insertMany(
    returns,
    rows.map(({ row }) => ({ ...row, createdAt: context.now })),
  )
  await insertMany(
    returnLines,
    rows.flatMap(({ lines }) => lines),
  )
  await giveBack(
    context,
    rows.flatMap(({ row, lines }) => lines.map((line) => ({ ...line, at: row.returnedAt }))),
    new Map(bought.map((one) => [one.lineId, one])),
  )
  return new Map(documents.map((document, at) => [wanted.ref(document), rows[at]!.row.id]))
}

async function readBought({ tx }: Context, documents: SaleDocument[], { buyerOf }: Wanted) {
  const customerIds = [...new Set(documents.map((document) => buyerOf(document).id))]
  const skus = [...new Set(documents.flatMap(({ lines }) => lines.map(({ sku }) => sku)))]
  if (!customerIds.length) return []
  const rows = await tx
    .select({
      lineId: orderLines.id,
      orderId: orders.id,
      customerId: orders.customerId,
      sku: orderLines.sku,
      unitAmount: orderLines.unitAmount,
      quantity: orderLines.quantity,
      returnedQuantity: orderLines.returnedQuantity,
      placedAt: orders.placedAt,
    })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .where(
      and(
        inArray(orders.customerId, customerIds),
        isNotNull(orders.externalRef),
        inArray(orderLines.sku, skus),
        lt(orderLines.returnedQuantity, orderLines.quantity),
      ),
    )
  // The last first; of one day's lines the order of their ids, so that each run decides alike.
  return rows.sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime() || (a.lineId < b.lineId ? 1 : -1))
}

function toReturn(document: SaleDocument, shelves: Map<string, Bought[]>, { ref, currency, buyerOf, isKnown }: Wanted) {
  const id = newId('return', document.at.getTime())
  const customerId = buyerOf(document).id
  const lines = document.lines.flatMap((line) => {
    const shelf = isKnown(document) ? (shelves.get(`${customerId} ${line.sku}`) ?? []) : []
    return laidAgainst(line, shelf, document.at)
  })
  const amount = lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  const row = {
    id,
    customerId,
    currency,
    amount,
    reason: 'import',
    externalRef: ref(document),
    returnedAt: document.at,
  }
  return {
    row,
    lines: lines.map((line, position) => ({
      id: newId('returnLine', document.at.getTime()),
      returnId: id,
      ...line,
      position,
    })),
  }
}

/** The pieces of one returned line, order by order; only lines of the same price, since less was never paid back for. */
function laidAgainst(line: SaleLine, shelf: Bought[], at: Date) {
  const unitAmount = rounded(line.unit).amount
  const parts: { orderId: string | null; orderLineId: string | null; quantity: number }[] = []
  let left = -line.quantity
  for (const one of shelf) {
    const free = one.quantity - one.returnedQuantity
    if (!left || !free || one.unitAmount !== unitAmount || one.placedAt > at) continue
    const quantity = Math.min(left, free)
    one.returnedQuantity += quantity
    left -= quantity
    parts.push({ orderId: one.orderId, orderLineId: one.lineId, quantity })
  }
  if (left) parts.push({ orderId: null, orderLineId: null, quantity: left })
  return parts.map((part) => {
    const { amount: totalAmount, rest: restAmount } = rounded(exactTotal({ ...line, quantity: part.quantity }))
    return { ...part, sku: line.sku, name: line.name || line.sku, unitAmount, totalAmount, restAmount }
  })
}

type Back = { orderId: string | null; orderLineId: string | null; totalAmount: number; at: Date }

async function giveBack(context: Context, lines: Back[], bought: Map<string, Bought>) {
  const matched = lines.filter((line) => line.orderLineId !== null) as (Back & {
    orderId: string
    orderLineId: string
  })[]
  if (!matched.length) return
  for (const id of new Set(matched.map(({ orderLineId }) => orderLineId)))
    await bringBack({ id, returnedQuantity: bought.get(id)!.returnedQuantity })
  const byOrder = groupBy(matched, ({ orderId, at }) => `${orderId} ${at.getTime()}`)
  const ids = [...new Set(matched.map(({ orderId }) => orderId))]
  const paid = await context.tx
    .select({ id: payments.id, orderId: payments.orderId })
    .from(payments)
    .where(inArray(payments.orderId, ids))
  const paymentOf = new Map(paid.map(({ id, orderId }) => [orderId, id]))
  const given_ = [...byOrder.values()].map((some) => {
    const [{ orderId, at }] = some as [Back & { orderId: string }]
    return { orderId, at, amount: some.reduce((sum, { totalAmount }) => sum + totalAmount, 0) }
  })
  await insertMany(
    refunds,
    given_.map(({ orderId, at, amount }) => ({
      id: newId('refund', at.getTime()),
      orderId,
      paymentId: paymentOf.get(orderId)!,
      amount,
      reason: 'import',
      state: 'done' as const,
      createdAt: at,
      updatedAt: at,
    })),
  )
  for (const { orderId, amount } of given_) {
    await refundOrder({ id: orderId, amount })
    await refundPayment({ id: paymentOf.get(orderId)!, amount })
  }
}

const bringBack = compiled(() =>
  db
    .update(orderLines)
    .set(given('returnedQuantity'))
    .where(eq(orderLines.id, sql.placeholder('id'))),
)

const more = sql`${orders.refundedAmount} + ${sql.placeholder('amount')}`
const refundOrder = compiled(() =>
  db
    .update(orders)
    .set({
      refundedAmount: more,
      paymentState: sql`case when ${more} >= ${orders.totalAmount} then 'refunded' else 'partly_refunded' end`,
      fulfilmentState: sql`case when ${more} >= ${orders.totalAmount} then 'returned' else ${orders.fulfilmentState} end`,
    })
    .where(eq(orders.id, sql.placeholder('id'))),
)

const refundPayment = compiled(() =>
  db
    .update(payments)
    .set({ refundedAmount: sql`${payments.refundedAmount} + ${sql.placeholder('amount')}` })
    .where(eq(payments.id, sql.placeholder('id'))),
)
