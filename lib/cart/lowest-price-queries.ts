import 'server-only'
import { and, desc, eq, lt } from 'drizzle-orm'
import { db } from '@/db'
import { modelVersions } from '@/db/schema/configurator'
import { promotions } from '@/db/schema/promotions'
import type { ModelDefinition } from '@/lib/configurator/definition'
import type { Configuration } from '@/lib/configurator/engine-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import type { Channel } from '@/lib/kernel/channel'
import { before, DAY } from '@/lib/kernel/time'
import { priceIfSold } from '@/lib/pricing/configured-price'
import { lowestPrice30 } from '@/lib/pricing/price-queries'
import { promotionActivated } from '@/lib/promotions/events'

/**
 * The lowest price of a configuration in the 30 days before a promotion began: the product's own lowest, with the least that
 * these choices added in any version that was offered then. Undefined when it was not sold.
 */
export async function lowestBeforehand(
  { model, choices }: Pick<Configuration, 'model' | 'choices'>,
  variantId: string,
  { market, currency }: Channel,
  promotionId: string,
  now: Date,
): Promise<number | undefined> {
  const began = await beginningOf(promotionId, now)
  const [base, definitions] = await Promise.all([
    lowestPrice30(variantId, market, began),
    definitionsBefore(model.id, began),
  ])
  if (base === undefined) return undefined
  const own = { amount: 0, currency }
  const extras = [...definitions, model.definition].flatMap((definition) => {
    // A version that did not have these choices did not sell them at another price.
    const price = priceIfSold(definition, choices, market, own)
    return price ? [price.total.amount] : []
  })
  return base + Math.min(...extras)
}

/** When it was started, or began by its period, whichever was later. */
async function beginningOf(promotionId: string, now: Date): Promise<Date> {
  const [promotion] = await db
    .select({ startsAt: promotions.startsAt, createdAt: promotions.createdAt, status: promotions.status })
    .from(promotions)
    .where(eq(promotions.id, promotionId))
  // Only who looks at a release sees what has not been started.
  if (promotion && promotion.status !== 'active') return now
  const started = (await listTimeline(promotionId, 50)).find(({ name }) => name === promotionActivated.eventName)
  const times = [promotion?.startsAt, started?.occurredAt, promotion?.createdAt].flatMap((at) =>
    at ? [at.getTime()] : [],
  )
  return times.length ? new Date(Math.max(...times)) : now
}

/** The version that was offered 30 days before, and those that were published since then. */
async function definitionsBefore(modelId: string, at: Date): Promise<ModelDefinition[]> {
  const rows = await db
    .select({ definition: modelVersions.definition, publishedAt: modelVersions.publishedAt })
    .from(modelVersions)
    .where(and(eq(modelVersions.modelId, modelId), lt(modelVersions.publishedAt, at)))
    .orderBy(desc(modelVersions.version))
    .limit(20)
  const start = before(at, 30 * DAY)
  const held = rows.findIndex(({ publishedAt }) => publishedAt <= start)
  return rows.slice(0, held < 0 ? rows.length : held + 1).map(({ definition }) => definition as ModelDefinition)
}
