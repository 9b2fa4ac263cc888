import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { configurableModels, configurations } from '@/db/schema/configurator'
import { renewed } from '@/lib/configurator/asked-configuration-queries'
import { shortWords } from '@/lib/configurator/configuration-words'
import { getModelVersion } from '@/lib/configurator/model-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Channel } from '@/lib/kernel/channel'
import { isDomainError } from '@/lib/kernel/errors'
import { localized } from '@/lib/kernel/locale'
import { money } from '@/lib/kernel/money'
import { getConfiguredPrice } from '@/lib/pricing/configured-price-queries'
import { configuredThumbnail } from './configured-goods-queries'
import { MOST_SAVED, type SavedConfiguration } from './saved-configuration'
import { isOwnSaved } from './saved-configuration-rows'

/**
 * What someone keeps, the latest first: with what it cost when it was saved, and what it costs in this channel today. `only`
 * the one with this id, or those of the model of this address.
 */
export async function listOwnConfigurations(
  actor: Actor,
  channel: Channel,
  only: { id?: string; model?: string } = {},
): Promise<SavedConfiguration[]> {
  const isOwn = isOwnSaved(actor)
  if (!isOwn) return []
  const rows = await db
    .select({ ...columns, modelName: products.name, status: products.status })
    .from(configurations)
    .innerJoin(configurableModels, eq(configurableModels.id, configurations.modelId))
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .where(
      and(
        isOwn,
        only.id === undefined ? undefined : eq(configurations.id, only.id),
        only.model === undefined ? undefined : eq(configurableModels.slug, only.model),
      ),
    )
    .orderBy(desc(configurations.updatedAt), desc(configurations.id))
    .limit(2 * MOST_SAVED)
  const found = await Promise.all(rows.map((row) => describeSaved(row, channel)))
  return found.filter((each) => each !== undefined)
}

const columns = {
  id: configurations.id,
  name: configurations.name,
  key: configurations.key,
  choices: configurations.choices,
  version: configurations.version,
  market: configurations.market,
  amount: configurations.amount,
  savedAt: configurations.updatedAt,
  modelId: configurations.modelId,
  model: configurableModels.slug,
  published: configurableModels.publishedVersion,
}

type Row = Pick<
  typeof configurations.$inferSelect,
  'id' | 'name' | 'key' | 'choices' | 'version' | 'market' | 'amount'
> & {
  savedAt: Date
  modelId: string
  model: string
  published: number | null
  modelName: typeof products.$inferSelect.name
  status: string
}

async function describeSaved(row: Row, channel: Channel): Promise<SavedConfiguration | undefined> {
  const { id, key, choices, market, amount, model, modelId, savedAt } = row
  const { locale, currency } = channel
  const [old, published] = await Promise.all([
    getModelVersion(modelId, row.version),
    row.published ? getModelVersion(modelId, row.published) : undefined,
  ])
  if (!old || !published) return undefined
  const isNow = row.version === row.published
  const { configuration, nearest } = isNow
    ? { configuration: { key, choices }, nearest: key }
    : renewed(published, choices, channel.market)
  const isShown = row.status === 'published'
  const price = configuration && isShown ? await priceOf(published, configuration.choices, channel) : null
  const modelName = localized(row.modelName, locale)
  return {
    id,
    name: row.name ?? '',
    model,
    modelName,
    key,
    words: shortWords(old.definition, choices, locale),
    picture: await configuredThumbnail(old, choices, modelName),
    savedAt,
    priceThen: amount !== null && market === channel.market ? money(amount, currency) : null,
    price,
    openKey: configuration?.key ?? nearest,
    isOffered: price !== null,
  }
}

/** Null for what is not sold there. */
async function priceOf(...asked: Parameters<typeof getConfiguredPrice>) {
  try {
    return (await getConfiguredPrice(...asked))?.total ?? null
  } catch (error) {
    if (isDomainError(error)) return null
    throw error
  }
}
