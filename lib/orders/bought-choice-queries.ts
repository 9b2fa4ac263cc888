import 'server-only'
import { and, desc, eq, gte, isNotNull, ne } from 'drizzle-orm'
import { db } from '@/db'
import { orderLines, orders } from '@/db/schema/orders'
import { type Actor, authorize } from '@/lib/kernel/actor'

/** The latest lines that are counted: what people choose today matters, not what they chose years ago. */
const COUNTED = 5_000

/** What was bought of a model: how many configurations, and how many of them have which value of which feature. */
export type BoughtChoices = { configurations: number; choices: Record<string, Record<string, number>> }

/**
 * Counts the choices of configurations in orders since then that were not cancelled. Needs `reports.read` or `orders.read`.
 */
export async function countBoughtChoices(actor: Actor, productId: string, since: Date): Promise<BoughtChoices> {
  authorize(actor, actor.permissions.includes('reports.read') ? 'reports.read' : 'orders.read')
  const rows = await db
    .select({ configuration: orderLines.configuration, quantity: orderLines.quantity })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(
      and(
        eq(orderLines.productId, productId),
        isNotNull(orderLines.configuration),
        ne(orders.state, 'cancelled'),
        gte(orders.placedAt, since),
      ),
    )
    .orderBy(desc(orders.placedAt))
    .limit(COUNTED)
  const bought: BoughtChoices = { configurations: 0, choices: {} }
  for (const { configuration, quantity } of rows) {
    bought.configurations += quantity
    for (const { feature, value } of configuration?.choices ?? []) {
      bought.choices[feature] ??= {}
      bought.choices[feature][value] = (bought.choices[feature][value] ?? 0) + quantity
    }
  }
  return bought
}
