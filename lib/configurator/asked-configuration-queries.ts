import 'server-only'
import type { MarketCode } from '@/lib/kernel/channel'
import { conflict, type DomainError, invalid } from '@/lib/kernel/errors'
import { type Locale, localized } from '@/lib/kernel/locale'
import { chosenValue, defaultChoices } from './chosen-value'
import { surchargesOf } from './engine-model'
import { type Configuration, configurationOf, engineIn, engineOf, getConfiguration } from './engine-queries'
import type { PublishedModel } from './model-queries'

type Choices = Record<string, string>
type Asked = { choices?: Choices; key?: string; modelVersion?: number }
type Where = { market: MarketCode; locale: Locale }

/**
 * The configuration of the published version that someone asks for. Every refusal names the `nearest` one that is valid:
 * `invalid('configurationUnknown')` for a key that is none, `invalid('configurationIncomplete')`,
 * `invalid('configurationInvalid')` with the `reason`, and `conflict('configurationOutdated')` for what an older version
 * allowed. Features and values that the model never had are `unknown` fields.
 */
export async function requireConfiguration(model: PublishedModel, asked: Asked, where: Where): Promise<Configuration> {
  if (asked.key === undefined) return requireChoices(model, asked.choices ?? {}, where, asked.modelVersion)
  const found = await getConfiguration(model.id, asked.key)
  if (!found) {
    const nearest = configurationOf(model, defaultChoices(model.definition))?.key ?? ''
    throw invalid('configurationUnknown', { key: ['unknown'] }, { nearest })
  }
  if (found.model.version === model.version) return found
  const { configuration, nearest } = renewed(model, found.choices, where.market)
  if (!configuration) throw conflict('configurationOutdated', { nearest })
  return configuration
}

/**
 * A configuration of an older version as the published one has it: what came new takes its default. Where it is not valid
 * any more, only the key of the nearest valid one.
 */
export function renewed(model: PublishedModel, choices: Choices, market: MarketCode) {
  const isWhole = unknownIn(model, choices).length === 0
  const configuration = isWhole
    ? configurationOf(model, { ...defaultChoices(model.definition), ...choices })
    : undefined
  return { configuration, nearest: configuration?.key ?? nearestKey(model, choices, market) }
}

/**
 * The valid configuration that keeps as many of these choices as possible, and of those the cheapest. What is not sold in
 * the market is not kept; undefined where nothing else is left.
 */
export function nearestTo(model: PublishedModel, choices: Choices, market: MarketCode): Configuration | undefined {
  const { engine, preferred } = engineIn(model, market)
  const unknown = new Set(unknownIn(model, choices))
  const isSold = (feature: string, value: string) => {
    const surcharge = chosenValue(model.definition, feature, value)?.surcharge
    return !surcharge || surcharge[market] !== undefined
  }
  const kept = Object.entries(choices).filter(([feature, value]) => !unknown.has(feature) && isSold(feature, value))
  const found = engine.repair(Object.fromEntries(kept), {}, surchargesOf(model.definition, market), preferred)
  return found && configurationOf(model, found.choices)
}

const nearestKey = (model: PublishedModel, choices: Choices, market: MarketCode) =>
  nearestTo(model, choices, market)?.key ?? ''

function requireChoices(model: PublishedModel, choices: Choices, where: Where, version?: number): Configuration {
  const { definition } = model
  const unknown = unknownIn(model, choices)
  const isOlder = version !== undefined && version < model.version
  const found = unknown.length ? undefined : configurationOf(model, choices)
  if (found) return found
  if (isOlder) {
    const { configuration, nearest } = renewed(model, choices, where.market)
    if (configuration) return configuration
    throw conflict('configurationOutdated', { nearest })
  }
  if (unknown.length) {
    const fields = Object.fromEntries(unknown.map((feature) => [`choices.${feature}`, ['unknown']]))
    throw invalid('invalid', fields, { nearest: nearestKey(model, choices, where.market) })
  }
  const { engine } = engineOf(model)
  if (!engine.isPossible(choices)) throw refused(model, choices, where)
  const missing = definition.features.filter(({ code }) => choices[code] === undefined)
  const fields = Object.fromEntries(missing.map(({ code }) => [`choices.${code}`, ['choose']]))
  throw invalid('configurationIncomplete', fields, { nearest: nearestKey(model, choices, where.market) })
}

function refused(model: PublishedModel, choices: Choices, { market, locale }: Where): DomainError {
  const { engine, contradictions } = engineOf(model)
  const guilty = engine.conflict(choices) ?? []
  const blamed = Object.fromEntries(guilty.map((feature) => [feature, choices[feature] as string]))
  const fields = Object.fromEntries(guilty.map((feature) => [`choices.${feature}`, ['conflicting']]))
  const [rule] = contradictions.rulesAgainst(blamed) ?? []
  const label = rule === undefined ? undefined : model.definition.rules[rule]?.label
  const reason = (label && localized(label, locale)) || 'none'
  return invalid('configurationInvalid', fields, { reason, nearest: nearestKey(model, choices, market) })
}

/** Features of these choices that the model does not have, or not with this value. */
export const unknownIn = ({ definition }: PublishedModel, choices: Choices): string[] =>
  Object.entries(choices).flatMap(([feature, value]) => {
    const known = definition.features.find(({ code }) => code === feature)
    return known?.values.some(({ code }) => code === value) ? [] : [feature]
  })
