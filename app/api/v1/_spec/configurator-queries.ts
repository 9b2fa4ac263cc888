import 'server-only'
import { getCampaignPrice } from '@/lib/cart/campaign-price-queries'
import { nearestTo, renewed, unknownIn } from '@/lib/configurator/asked-configuration-queries'
import { factsOf, partsOf, readFacts } from '@/lib/configurator/configuration-facts'
import { namedChoices } from '@/lib/configurator/configuration-words'
import { configuredPicture } from '@/lib/configurator/configured-picture-queries'
import { surchargesOf } from '@/lib/configurator/engine-model'
import { type Configuration, configurationOf, engineIn, getConfiguration } from '@/lib/configurator/engine-queries'
import { getPublishedModel, listPublishedModels, type PublishedModel } from '@/lib/configurator/model-queries'
import { type Change, type Explanation, refusal, refusals, resolve } from '@/lib/configurator/resolve'
import { getDeliveryPromise } from '@/lib/inventory/delivery-promise-queries'
import { type Channel, marketCodes } from '@/lib/kernel/channel'
import { invalid, isDomainError, notFound } from '@/lib/kernel/errors'
import { localized } from '@/lib/kernel/locale'
import { money } from '@/lib/kernel/money'
import { getBasePrice, getConfiguredPrice } from '@/lib/pricing/configured-price-queries'
import { type ModelRow, toFact, toModel, toPrice, toShot } from './configurator-shape'

/** Up to so many nodes all refused values are explained at once. */
const SMALL = 20_000

export async function readModels({ locale }: Channel): Promise<ModelRow[]> {
  const models = await listPublishedModels()
  const rows = await Promise.all(
    models.map(async ({ slug, product, name }) => {
      const published = await getPublishedModel(slug)
      if (!published) return []
      const { version, statistics } = published
      return [{ slug, product, name: localized(name, locale), version, configurations: statistics.configurations }]
    }),
  )
  return rows.flat()
}

export async function readModel(slug: string, channel: Channel) {
  const published = await requireModel(slug)
  const row = (await readModels(channel)).find((each) => each.slug === slug)
  if (!row) throw notFound('model')
  const prices = await Promise.all(
    marketCodes.map(async (market) => [market, await getBasePrice(published, market)] as const),
  )
  const sold = prices.flatMap(([market, price]) => (price ? [[market, money(price.amount, price.currency)]] : []))
  return toModel(row, published, Object.fromEntries(sold), channel.locale)
}

type Asked = { choices: Record<string, string>; explain?: { feature: string; value: string } | undefined }

/** What follows from some choices of a model, priced for a storefront. Throws `invalid` for what it does not have. */
export async function readResolution(slug: string, { choices, explain }: Asked, channel: Channel) {
  const model = await requireModel(slug)
  const { market, locale, currency } = channel
  requireKnown(model, choices, explain)
  const { engine, contradictions, preferred } = engineIn(model, market)
  const terms = { prices: surchargesOf(model.definition, market), preferred, contradictions }
  const found = resolve(engine, choices, terms)
  const refused = explain
    ? [refusal(engine, choices, explain, terms) ?? []].flat()
    : model.statistics.nodes <= SMALL
      ? refusals(engine, choices, terms)
      : []
  const base = (await getBasePrice(model, market))?.amount
  const priced = (amount: number) => money((base ?? 0) + amount, currency)
  const own = <T>(record: Record<string, T>) => ownFeatures(model, record)
  const whole = (all: Record<string, string>) => ({ choices: own(all), key: configurationOf(model, all)?.key ?? '' })
  const explained = (explanation: Explanation) => ({
    choices: own(explanation.choices),
    rules: explanation.rules.flatMap((index) => {
      const rule = model.definition.rules[index]
      return rule ? [{ index, reason: localized(rule.label, locale) }] : []
    }),
  })
  const changed = ({ changes, choices, price, difference }: Change) => ({
    changes,
    ...whole(choices),
    price: priced(price),
    difference: difference === null ? null : money(difference, currency),
  })
  const completed = found.completion && whole(found.completion.choices)
  return {
    version: model.version,
    valid: own(found.valid),
    forced: own(found.forced),
    configurations: String(found.configurations),
    price: found.price && base !== undefined ? { from: priced(found.price.from), to: priced(found.price.to) } : null,
    completion: completed && { ...completed, price: await priceOf(model, completed.choices, channel) },
    explanation: found.explanation && explained(found.explanation),
    repair: found.repair && changed(found.repair),
    refused: refused
      .filter(({ feature }) => model.definition.features.some(({ code }) => code === feature))
      .map(({ feature, value, explanation, repair }) => {
        return { feature, value, explanation: explained(explanation), repair: repair && changed(repair) }
      }),
  }
}

/** A configuration by its key, in the version of the key; what it costs and when it comes, as the shop has it now. */
export async function readConfiguration(slug: string, key: string, channel: Channel, now: Date) {
  const model = await requireModel(slug)
  const { market, locale } = channel
  const found = await getConfiguration(model.id, key)
  if (!found) throw notFound('configuration')
  const { version, definition, pictures } = found.model
  const isNow = version === model.version
  const current = isNow ? found : renewed(model, found.choices, market).configuration
  const choices = current?.choices
  return {
    model: slug,
    version,
    key: found.key,
    isOffered: Boolean(current),
    currentKey: current?.key ?? null,
    nearest: current ? null : (nearestTo(model, found.choices, market)?.key ?? null),
    choices: namedChoices(definition, found.choices, locale),
    price: choices ? await priceOf(model, choices, channel) : null,
    campaign: current ? await campaignOf(current, channel, now) : null,
    facts: factsOf(readFacts(definition), found.choices).map((fact) => toFact(fact, locale)),
    parts: partsOf(definition, found.choices),
    delivery: choices ? await getDeliveryPromise(model, choices, channel, { now }) : null,
    pictures: await Promise.all(
      pictures.angles.map(async ({ code, label }) =>
        toShot(code, localized(label, locale), await configuredPicture(pictures, found.choices, code)),
      ),
    ),
  }
}

async function requireModel(slug: string): Promise<PublishedModel> {
  const model = await getPublishedModel(slug)
  if (!model) throw notFound('model')
  return model
}

function requireKnown(model: PublishedModel, choices: Record<string, string>, explain: Asked['explain']) {
  const unknown = unknownIn(model, choices).map((feature) => `choices.${feature}`)
  if (explain && unknownIn(model, { [explain.feature]: explain.value }).length) unknown.push('explain')
  if (unknown.length) throw invalid('invalid', Object.fromEntries(unknown.map((field) => [field, ['unknown']])))
}

/** Null for what is not sold there. */
async function priceOf(model: PublishedModel, choices: Record<string, string>, channel: Channel) {
  try {
    const price = await getConfiguredPrice(model, choices, channel)
    return price ? toPrice(model.definition, price, await nameOf(model, channel), channel.locale) : null
  } catch (error) {
    if (isDomainError(error)) return null
    throw error
  }
}

async function campaignOf(configuration: Configuration, channel: Channel, now: Date) {
  const found = await getCampaignPrice(configuration, channel, now)
  return found && { names: found.names, total: found.total, regular: found.regular, lowestPrice30Days: found.lowest }
}

async function nameOf({ slug }: PublishedModel, { locale }: Channel): Promise<string> {
  const named = (await listPublishedModels()).find((each) => each.slug === slug)
  return localized(named?.name, locale)
}

/** Without the packages, which nobody chooses. */
const ownFeatures = <T>({ definition }: PublishedModel, record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    definition.features.flatMap(({ code }) => (Object.hasOwn(record, code) ? [[code, record[code] as T]] : [])),
  )
