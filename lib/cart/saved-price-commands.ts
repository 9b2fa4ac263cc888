import 'server-only'
import { and, asc, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import { configurableModels, configurations } from '@/db/schema/configurator'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { before, HOUR } from '@/lib/kernel/time'
import { savedPriceDropped } from './events'

/** The price of each is looked at this often. */
const LOOKED_AT_EVERY = 6 * HOUR

/** A saved configuration whose price is to be looked at. Amounts in minor units of its market. */
export type WatchedPrice = {
  id: string
  modelId: string
  slug: string
  key: string
  version: number
  published: number
  choices: Record<string, string>
  market: string
  lowest: number
}

/** Takes saved configurations whose price has not been looked at for a while, the longest ago first. */
export async function takeWatchedPrices({ tx, actor, now }: Context, limit: number): Promise<WatchedPrice[]> {
  authorize(actor, 'jobs.write')
  const rows = await tx
    .select({
      id: configurations.id,
      modelId: configurations.modelId,
      slug: configurableModels.slug,
      key: configurations.key,
      version: configurations.version,
      published: configurableModels.publishedVersion,
      choices: configurations.choices,
      market: configurations.market,
      amount: configurations.amount,
      toldAmount: configurations.toldAmount,
    })
    .from(configurations)
    .innerJoin(configurableModels, eq(configurableModels.id, configurations.modelId))
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .where(
      and(
        eq(products.status, 'published'),
        isNotNull(configurableModels.publishedVersion),
        or(isNull(configurations.pricedAt), lt(configurations.pricedAt, before(now, LOOKED_AT_EVERY))),
        isNotNull(configurations.name),
        isNotNull(configurations.amount),
      ),
    )
    .orderBy(asc(configurations.pricedAt))
    .limit(limit)
  return rows.flatMap(({ published, market, amount, toldAmount, ...row }) =>
    published !== null && market !== null && amount !== null
      ? [{ ...row, published, market, lowest: Math.min(amount, toldAmount ?? amount) }]
      : [],
  )
}

/** Notes that prices were looked at, and announces those that are lower than what was known, each price once. */
export async function notePrices(
  { tx, actor, now, emit }: Context,
  found: { watched: WatchedPrice; amount: number | null; currency: string }[],
): Promise<number> {
  authorize(actor, 'jobs.write')
  let dropped = 0
  for (const { watched, amount, currency } of found) {
    const { id, modelId, slug, key, market, lowest } = watched
    const isLower = amount !== null && amount < lowest
    const [noted] = await tx
      .update(configurations)
      .set({ pricedAt: now, ...(isLower && { toldAmount: amount }) })
      .where(eq(configurations.id, id))
      .returning({ id: configurations.id })
    if (!isLower || !noted) continue
    await emit(savedPriceDropped({ id, model: modelId, slug, key, market, before: lowest, now: amount, currency }))
    dropped++
  }
  return dropped
}
