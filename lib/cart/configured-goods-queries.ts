import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { configurableModels, configurations } from '@/db/schema/configurator'
import { nearestTo, renewed } from '@/lib/configurator/asked-configuration-queries'
import { partsOf } from '@/lib/configurator/configuration-facts'
import { namedChoices, namedEntries, shortWords } from '@/lib/configurator/configuration-words'
import { configuredPicture } from '@/lib/configurator/configured-picture-queries'
import type { Configuration } from '@/lib/configurator/engine-queries'
import { getModelVersion, type PublishedModel } from '@/lib/configurator/model-queries'
import { layersOf } from '@/lib/configurator/picture-plan'
import { listDeliveryPromises } from '@/lib/inventory/delivery-promise-queries'
import type { Channel } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { priceIfSold } from '@/lib/pricing/configured-price'
import type { Price } from '@/lib/pricing/price'
import type { CartGoods } from './compose-cart'
import type { ConfiguredGoods } from './configured-goods'

type Goods = Pick<CartGoods, 'lineId' | 'variantId' | 'configurationId' | 'quantity' | 'name'>
type Where = { home: Channel; locale: Locale; prices: Map<string, Price>; now: Date }
type Found = { goods: Goods; published: PublishedModel; kept: Kept; now: Configuration | undefined; nearest: string }
type Kept = { model: PublishedModel; key: string; choices: Record<string, string> }

/** By line: what was put together, with its price, parts and delivery as the published version has them now. */
export async function listConfiguredGoods(goods: Goods[], where: Where): Promise<Map<string, ConfiguredGoods>> {
  const put = goods.filter(({ configurationId }) => configurationId)
  if (!put.length) return new Map()
  const found = await findConfigurations(put, where.home)
  const built = found.flatMap(({ now, goods }) => (now ? [{ ...now.model, choices: now.choices, goods }] : []))
  const promises = await listDeliveryPromises(
    built.map(({ definition, choices, goods: { quantity } }) => ({ definition, choices, quantity })),
    where.home,
    where.now,
  )
  const promiseOf = new Map(built.map(({ goods: { lineId } }, at) => [lineId, promises[at]]))
  return new Map(
    await Promise.all(
      found.map(async (each) => {
        const { lineId } = each.goods
        return [lineId, await inWords(each, promiseOf.get(lineId) ?? null, where)] as const
      }),
    ),
  )
}

async function findConfigurations(goods: Goods[], { market }: Channel): Promise<Found[]> {
  const rows = await db
    .select({
      id: configurations.id,
      modelId: configurations.modelId,
      version: configurations.version,
      published: configurableModels.publishedVersion,
      key: configurations.key,
      choices: configurations.choices,
    })
    .from(configurations)
    .innerJoin(configurableModels, eq(configurableModels.id, configurations.modelId))
    .where(
      inArray(
        configurations.id,
        goods.map(({ configurationId }) => configurationId),
      ),
    )
  const found = await Promise.all(
    goods.map(async (each): Promise<Found | undefined> => {
      const row = rows.find(({ id }) => id === each.configurationId)
      if (!row?.published) return undefined
      const { modelId, key, choices } = row
      const [model, published] = await Promise.all([
        getModelVersion(modelId, row.version),
        getModelVersion(modelId, row.published),
      ])
      if (!model || !published) return undefined
      const isNow = row.version === row.published
      const { configuration, nearest } = isNow
        ? { configuration: { model, key, choices }, nearest: key }
        : renewed(published, choices, market)
      return { goods: each, published, kept: { model, key, choices }, now: configuration, nearest }
    }),
  )
  return found.filter((each) => each !== undefined)
}

async function inWords(
  { goods, published, kept, now, nearest }: Found,
  delivery: ConfiguredGoods['configuration']['delivery'],
  { home, locale, prices }: Where,
): Promise<ConfiguredGoods> {
  const { model, key, choices } = now ?? kept
  const { slug, version, definition } = model
  const base = prices.get(goods.variantId)
  const price = now && base && priceIfSold(definition, choices, home.market, base)
  const isHad = !base || price
  return {
    configuration: {
      model: slug,
      version,
      key,
      choices: namedChoices(definition, choices, locale),
      entries: price ? namedEntries(definition, price.entries, goods.name, locale) : [],
      parts: partsOf(definition, choices),
      delivery,
      nearest: isHad ? null : now ? (nearestTo(published, choices, home.market)?.key ?? null) : nearest || null,
    },
    words: shortWords(definition, choices, locale),
    picture: await configuredThumbnail(model, choices, goods.name),
    extra: price && base ? price.total.amount - base.amount : null,
  }
}

/** From the first angle; null for a model without pictures. */
export async function configuredThumbnail({ pictures }: PublishedModel, choices: Record<string, string>, alt: string) {
  const angle = pictures.angles[0]?.code
  if (!angle || !layersOf(pictures, choices, angle).length) return null
  const colour = pictures.ground?.colours[1] ?? null
  return { ...(await configuredPicture(pictures, choices, angle)), alt, colour, focus: null }
}
