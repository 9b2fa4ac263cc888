import 'server-only'
import { notFound } from 'next/navigation'
import { shownOffers } from '@/components/configurator/shown-offers'
import type { FirstView } from '@/components/configurator/view'
import { getCampaignPrice } from '@/lib/cart/campaign-price-queries'
import { nearestTo, renewed } from '@/lib/configurator/asked-configuration-queries'
import { type Chooser, chosenAt } from '@/lib/configurator/choosing'
import { defaultChoices } from '@/lib/configurator/chosen-value'
import { configuredPicture } from '@/lib/configurator/configured-picture-queries'
import { surchargesOf } from '@/lib/configurator/engine-model'
import {
  type Configuration,
  configurationOf,
  engineIn,
  getConfiguration,
  isSoldIn,
} from '@/lib/configurator/engine-queries'
import { modelTag } from '@/lib/configurator/events'
import type { PublishedModel } from '@/lib/configurator/model-queries'
import { type Channel, channelOf, isStorefront } from '@/lib/kernel/channel'
import { shownAt } from '@/lib/kernel/moment'
import { readDecision } from '@/lib/personalization/decide'
import { configuredPrice } from '@/lib/pricing/configured-price'
import { cached } from '@/lib/serving/cached'
import { type ReadModel, readModelView } from './read-model-view'

export type ConfigureParams = Promise<{ storefront: string; decision: string; model: string; key?: string }>

/** All that a page of a model needs. Answers "not found" for a model that is not sold here. */
export async function readModel(params: ConfigureParams): Promise<ReadModel & { channel: Channel }> {
  const { storefront, decision, model: slug } = await params
  if (!isStorefront(storefront) || !readDecision(decision)) notFound()
  const channel = channelOf(storefront)
  const found = await cached(
    ['configure', slug, storefront],
    (value) => value?.tags ?? [modelTag(slug)],
    () => readModelView(slug, channel),
  )
  if (!found) notFound()
  return { ...found, channel }
}

/**
 * The configuration of an address. One of an older version is shown as it is today; where that is not valid any more, or not
 * sold here, the nearest that is: `isRenewed`. Answers "not found" for a key that is none.
 */
export async function readConfiguration(params: ConfigureParams) {
  const read = await readModel(params)
  const { key } = await params
  const { model, channel } = read
  const { configuration, isRenewed } = await find(model, channel, key)
  if (!configuration) notFound()
  const { choices } = configuration
  const price = configuredPrice(model.definition, choices, channel.market, read.view.base, read.view.instalments)
  const campaign = read.view.hasCampaigns ? await getCampaignPrice(configuration, channel, shownAt()) : null
  return { ...read, configuration, isRenewed, price, campaign }
}

async function find(model: PublishedModel, { market }: Channel, key: string | undefined) {
  if (key === undefined) return { configuration: beginning(model, market), isRenewed: false }
  const found = await getConfiguration(model.id, key)
  if (!found) return { configuration: undefined, isRenewed: false }
  const isNow = found.model.version === model.version
  const own = isNow ? found : renewed(model, found.choices, market).configuration
  if (own && isSoldIn(model, own.choices, market)) return { configuration: own, isRenewed: !isNow }
  return { configuration: nearestTo(model, found.choices, market), isRenewed: true }
}

/** What is shown first: what the model prefers. */
export function beginning(model: PublishedModel, market: Channel['market']): Configuration | undefined {
  const own = configurationOf(model, defaultChoices(model.definition))
  if (own && isSoldIn(model, own.choices, market)) return own
  const { engine, preferred } = engineIn(model, market)
  const found = engine.complete({}, preferred, surchargesOf(model.definition, market))
  return found && configurationOf(model, found.choices)
}

/** The configuration with what every click would do, as the browser needs it for its first picture. */
export async function firstView(
  { model, choices, key }: Configuration,
  { view }: ReadModel,
  campaign: FirstView['campaign'] = null,
): Promise<FirstView> {
  const { definition, market, locale, reasons, unsold } = view
  const { engine, preferred, contradictions } = engineIn(model, market)
  const terms = { prices: surchargesOf(model.definition, market), preferred, contradictions }
  const chooser: Chooser = { engine, version: model.version, definition, terms }
  const chosen = chosenAt(chooser, choices)
  const pictures = await Promise.all(
    view.pictures.angles.map(async ({ code }) => {
      const { hash } = await configuredPicture(model.pictures, choices, code)
      return [code, hash] as const
    }),
  )
  return {
    key,
    ...chosen,
    offers: shownOffers({ chooser, locale, reasons, unsold }, chosen, true),
    pictures: Object.fromEntries(pictures),
    campaign,
  }
}
