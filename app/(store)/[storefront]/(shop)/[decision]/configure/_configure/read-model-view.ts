import 'server-only'
import { texts } from '@/app/_messages/words'
import type { Edition, ModelView } from '@/components/configurator/view'
import { getCampaignPrice, hasCampaigns } from '@/lib/cart/campaign-price-queries'
import { productTag } from '@/lib/catalog/events'
import { SETTINGS_TAG } from '@/lib/channels/events'
import { getSetting } from '@/lib/channels/setting-queries'
import { readFacts } from '@/lib/configurator/configuration-facts'
import { configuredPicture } from '@/lib/configurator/configured-picture-queries'
import { engineModel, surchargesOf, unsoldIn } from '@/lib/configurator/engine-model'
import { type Configuration, configurationOf, engineIn } from '@/lib/configurator/engine-queries'
import { modelTag } from '@/lib/configurator/events'
import { getPublishedModel, listPublishedModels, type PublishedModel } from '@/lib/configurator/model-queries'
import { soundModel } from '@/lib/configurator/read-model'
import { getDeliveryTerms } from '@/lib/inventory/delivery-promise-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { shownAt } from '@/lib/kernel/moment'
import { formatMoney, type Money } from '@/lib/kernel/money'
import { configuredPrice } from '@/lib/pricing/configured-price'
import { getShownBasePrice } from '@/lib/pricing/configured-price-queries'
import type { ShopProduct } from '@/lib/pricing/shop-product'
import { getPublishedProduct } from '@/lib/pricing/shop-product-queries'
import { CAMPAIGNS_TAG } from '@/lib/promotions/events'
import { inOneLanguage, ofOneMarket } from './narrow'

export type ReadModel = { model: PublishedModel; product: ShopProduct; view: ModelView; tags: string[] }

/** A model with all that its pages show in a storefront; undefined when it is not sold there. */
export async function readModelView(slug: string, channel: Channel): Promise<ReadModel | undefined> {
  const model = await getPublishedModel(slug)
  const slugOfProduct = (await listPublishedModels()).find((each) => each.slug === slug)?.product
  if (!model || !slugOfProduct) return
  const [found, base, instalments, delivery, campaigns] = await Promise.all([
    getPublishedProduct(slugOfProduct, channel.storefront),
    getShownBasePrice(model, channel.market),
    getSetting('instalments'),
    getDeliveryTerms(model, channel.market),
    hasCampaigns(channel, shownAt()),
  ])
  if (!found || !('product' in found) || !base) return
  const { product } = found
  const { definition } = model
  const { amount, currency, regular, lowest30 } = base
  const { works, shippingDays, supply, products } = delivery
  const { steps, features, packages, needs } = inOneLanguage(ofOneMarket(definition, channel.market), channel.locale)
  const view: ModelView = {
    slug,
    version: model.version,
    name: product.name,
    storefront: channel.storefront,
    home: `/${channel.storefront}/configure/${slug}`,
    market: channel.market,
    locale: channel.locale,
    language: channel.language,
    timeZone: channel.timeZone,
    definition: { steps, features, packages, needs },
    unsold: {
      values: unsoldIn(definition, channel.market),
      says: texts(channel, 'configurator').unsold,
    },
    reasons: definition.rules.map(({ label }) => localized(label, channel.locale)),
    constraints: soundModel(engineModel(definition)).constraints.map((rule) =>
      rule.kind === 'table' ? { ...rule, tuples: rule.tuples.map((tuple) => [...tuple]) } : rule,
    ),
    facts: inOneLanguage(readFacts(definition), channel.locale),
    pictures: inOneLanguage(model.pictures, channel.locale),
    base: { amount, currency, ...(regular !== undefined && { regular, ...(lowest30 !== undefined && { lowest30 }) }) },
    hasCampaigns: campaigns,
    instalments,
    delivery: { works, shippingDays, supply },
    editions: await editionsOf(model, channel, async (configuration) => {
      const campaign = campaigns ? await getCampaignPrice(configuration, channel, shownAt()) : null
      return (campaign ?? configuredPrice(definition, configuration.choices, channel.market, base, instalments)).total
    }),
  }
  return {
    model,
    product,
    view,
    tags: [modelTag(slug), SETTINGS_TAG, CAMPAIGNS_TAG, ...[product.slug, ...products].map(productTag)],
  }
}

async function editionsOf(
  model: PublishedModel,
  { locale, market, language }: Channel,
  priceOf: (configuration: Configuration) => Promise<Money>,
): Promise<Edition[]> {
  const { engine, preferred } = engineIn(model, market)
  const prices = surchargesOf(model.definition, market)
  const editions = await Promise.all(
    model.definition.editions.map(async ({ code, label, about, choices }) => {
      const found = engine.complete(choices, preferred, prices)
      const configuration = found && configurationOf(model, found.choices)
      if (!configuration) return []
      const [angle] = model.pictures.angles
      const { hash } = await configuredPicture(model.pictures, configuration.choices, angle?.code ?? '')
      return [
        {
          code,
          name: localized(label, locale),
          about: localized(about, locale),
          key: configuration.key,
          choices: configuration.choices,
          picture: hash,
          price: formatMoney(await priceOf(configuration), language),
        },
      ]
    }),
  )
  return editions.flat()
}
