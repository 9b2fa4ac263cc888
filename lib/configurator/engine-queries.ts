import 'server-only'
import type { MarketCode } from '@/lib/kernel/channel'
import { defaultChoices } from './chosen-value'
import { unpackModel } from './compiled-model'
import { type ConfigurationPlace, configurationKey, readConfigurationKey } from './configuration-key'
import { Contradictions } from './contradiction'
import { ConfiguratorEngine } from './engine'
import { engineModel, unsoldIn, withPackages } from './engine-model'
import type { Choices } from './expression'
import { getModelVersion, type PublishedModel } from './model-queries'
import { soundModel } from './read-model'
import type { Selection } from './selection'

/** A published version, ready to answer: its engine, and who knows which rules forbid something. */
export type ReadyEngine = { engine: ConfiguratorEngine; contradictions: Contradictions; preferred: Selection }

const ready = new WeakMap<PublishedModel, ReadyEngine>()

/** The engine of a published version; unpacked when it is first wanted, then kept as long as the version is. */
export function engineOf(published: PublishedModel): ReadyEngine {
  const known = ready.get(published)
  if (known) return known
  const { definition, compiled } = published
  const model = soundModel(engineModel(definition))
  const made: ReadyEngine = {
    engine: new ConfiguratorEngine(unpackModel(compiled, model.features)),
    contradictions: new Contradictions(model),
    preferred: withPackages(definition, defaultChoices(definition)),
  }
  ready.set(published, made)
  return made
}

/** The same for a market: what is not sold there is no valid value, whatever it goes with. */
export function engineIn(published: PublishedModel, market: MarketCode): ReadyEngine {
  const whole = engineOf(published)
  const without = unsoldIn(published.definition, market)
  if (!Object.keys(without).length) return whole
  const byMarket = narrowed.get(published) ?? new Map<MarketCode, ReadyEngine>()
  narrowed.set(published, byMarket)
  const made = byMarket.get(market) ?? { ...whole, engine: new ConfiguratorEngine(whole.engine.compiled, without) }
  byMarket.set(market, made)
  return made
}

const narrowed = new WeakMap<PublishedModel, Map<MarketCode, ReadyEngine>>()

/** Whether all of these choices are sold in a market. */
export const isSoldIn = (published: PublishedModel, choices: Choices, market: MarketCode): boolean =>
  Object.entries(unsoldIn(published.definition, market)).every(([feature, values]) => {
    return !values.includes(choices[feature] ?? '')
  })

/** A valid configuration of a published version, under its key. Packages are not among its choices: they follow. */
export type Configuration = { model: PublishedModel; key: string; choices: Choices }

/** The configuration that these choices name completely; undefined when they are not valid or not complete. */
export function configurationOf(model: PublishedModel, choices: Selection): Configuration | undefined {
  const { definition, version } = model
  const named = definition.features.map(({ code }) => [code, choices[code]] as const)
  if (named.some(([, value]) => value === undefined)) return
  const own = Object.fromEntries(named) as Choices
  const number = engineOf(model).engine.numberOf(withPackages(definition, own))
  return number === undefined ? undefined : { model, key: configurationKey({ version, number }), choices: own }
}

/** The configuration of a key, in the version that the key names; undefined when there is none. */
export async function getConfiguration(modelId: string, key: string): Promise<Configuration | undefined> {
  const place = readConfigurationKey(key)
  if (!place) return
  const model = await getModelVersion(modelId, place.version)
  return model && configurationAt(model, place)
}

function configurationAt(model: PublishedModel, { version, number }: ConfigurationPlace): Configuration | undefined {
  const { engine } = engineOf(model)
  if (number >= engine.count()) return
  const all = engine.configurationOf(number)
  const choices = Object.fromEntries(model.definition.features.map(({ code }) => [code, all[code] as string]))
  return { model, key: configurationKey({ version, number }), choices }
}
