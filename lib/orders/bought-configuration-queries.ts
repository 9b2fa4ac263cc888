import 'server-only'
import { and, desc, eq, isNotNull, ne } from 'drizzle-orm'
import { db } from '@/db'
import { orderLines, orders } from '@/db/schema/orders'
import { type Actor, authorize } from '@/lib/kernel/actor'

/** What someone has put together and bought, in the words of that day. */
export type BoughtConfiguration = {
  model: string
  key: string
  name: string
  /** "Lagoon, Chrome rack". */
  words: string
  assetHash: string | null
  placedAt: Date
}

const MOST = 20

/** The shopper's own, each configuration once, the latest first; without orders that were cancelled. */
export async function listBoughtConfigurations(actor: Actor): Promise<BoughtConfiguration[]> {
  authorize(actor, 'account.own')
  if (!actor.customerId) return []
  const rows = await db
    .select({
      name: orderLines.name,
      words: orderLines.variantName,
      assetHash: orderLines.assetHash,
      configuration: orderLines.configuration,
      placedAt: orders.placedAt,
    })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(
      and(eq(orders.customerId, actor.customerId), isNotNull(orderLines.configuration), ne(orders.state, 'cancelled')),
    )
    .orderBy(desc(orders.placedAt))
    .limit(5 * MOST)
  const found = new Map<string, BoughtConfiguration>()
  for (const { configuration, ...row } of rows) {
    if (!configuration) continue
    const { model, key } = configuration
    if (!found.has(`${model} ${key}`)) found.set(`${model} ${key}`, { model, key, ...row })
  }
  return [...found.values()].slice(0, MOST)
}
