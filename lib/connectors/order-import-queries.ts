import 'server-only'
import { type AnyColumn, countDistinct, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { beginsWith } from '@/db/portable'
import { orderLines, orders, returnLines, returns } from '@/db/schema/orders'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { PARTS } from './orders/exact'

/** What the books hold of a source; amounts are exact thousandths of the minor unit. */
export type ImportedOrders = {
  orders: number
  gross: bigint
  returns: number
  returned: bigint
  /** Of the returns: what was laid against orders of the books. */
  refunded: bigint
}

/** Adds up, from the rows that are stored, what imports of this source brought. Needs `imports.run`. */
export async function sumImportedOrders(actor: Actor, source: string): Promise<ImportedOrders> {
  authorize(actor, 'imports.run')
  const from = `${source}:order:`
  const [sold] = await db
    .select({ orders: countDistinct(orders.id), gross: exactSum(orderLines) })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .where(beginsWith(orders.externalRef, from))
  const matched = sql`${returnLines.orderId} is not null`
  const [back] = await db
    .select({
      returns: countDistinct(returns.id),
      returned: exactSum(returnLines),
      refunded: exactSum(returnLines, matched),
    })
    .from(returns)
    .innerJoin(returnLines, eq(returnLines.returnId, returns.id))
    .where(beginsWith(returns.externalRef, from))
  return { ...sold!, ...back! }
}

const exactSum = (of: { totalAmount: AnyColumn; restAmount: AnyColumn }, only: SQL = sql`1 = 1`) =>
  sql`coalesce(sum(case when ${only} then ${of.totalAmount} * ${sql.raw(String(PARTS))} + ${of.restAmount} else 0 end), 0)`.mapWith(
    (value: number | string) => BigInt(value),
  )
