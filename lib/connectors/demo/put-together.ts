import 'server-only'
import { defaultChoices } from '@/lib/configurator/chosen-value'
import { partsOf } from '@/lib/configurator/configuration-facts'
import { namedChoices, namedEntries, shortWords } from '@/lib/configurator/configuration-words'
import { surchargesOf } from '@/lib/configurator/engine-model'
import { type Configuration, configurationOf, engineOf } from '@/lib/configurator/engine-queries'
import { getPublishedModel, listPublishedModels, type PublishedModel } from '@/lib/configurator/model-queries'
import { type MarketCode, markets } from '@/lib/kernel/channel'
import { type Locale, type Localized, localized } from '@/lib/kernel/locale'
import type { OrderedConfiguration } from '@/lib/orders/order'
import { configuredPrice } from '@/lib/pricing/configured-price'
import { drawValue, type Roll } from './wish'

/** The models that the demo company sells. */
export async function demoModels(): Promise<PublishedModel[]> {
  const listed = await listPublishedModels()
  const found = await Promise.all(listed.map(({ slug }) => getPublishedModel(slug)))
  return found.filter((model) => model !== undefined)
}

type Where = { market: MarketCode; locale: Locale }
type Wanted = { name: Localized; amount: number; colour: string | undefined }

/** A scooter as somebody may have put it together in the paint that they bought, with what it cost. */
export function putTogether(model: PublishedModel, { name, amount, colour }: Wanted, where: Where, roll: Roll) {
  const configuration = drawConfiguration(model, where.market, colour, roll)
  if (!configuration) return
  const { definition, slug, version } = model
  const { key, choices } = configuration
  const base = { amount, currency: markets[where.market].currency }
  const price = configuredPrice(definition, choices, where.market, base, { months: 0, rate: 0 })
  const ordered: OrderedConfiguration = {
    model: slug,
    version,
    key,
    choices: namedChoices(definition, choices, where.locale),
    entries: namedEntries(definition, price.entries, localized(name, where.locale), where.locale),
    parts: partsOf(definition, choices),
  }
  return { ordered, words: shortWords(definition, choices, where.locale), amount: price.total.amount }
}

function drawConfiguration(
  model: PublishedModel,
  market: MarketCode,
  colour: string | undefined,
  roll: Roll,
): Configuration | undefined {
  const { definition } = model
  const { engine, preferred } = engineOf(model)
  const usual = defaultChoices(definition)
  let chosen: Record<string, string> = {}
  for (const feature of definition.features) {
    const isPaint = feature.shown === 'colour' && feature.values.some(({ code }) => code === colour)
    const value = isPaint ? colour : drawValue(feature, roll).code
    if (!value || (!isPaint && value === usual[feature.code])) continue
    const more = { ...chosen, [feature.code]: value }
    if (engine.isPossible(more)) chosen = more
  }
  const found = engine.complete(chosen, preferred, surchargesOf(definition, market))
  return found && configurationOf(model, found.choices)
}
