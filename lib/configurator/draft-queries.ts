import 'server-only'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { type MarketCode, markets } from '@/lib/kernel/channel'
import { type DraftCheck, draftEngine } from './check-draft'
import { chosenValue, defaultChoices } from './chosen-value'
import { compareDefinitions, type DefinitionChange } from './compare-definitions'
import { configurationPrice, type PriceEntry } from './configuration-price'
import { Contradictions } from './contradiction'
import type { ModelDefinition } from './definition'
import { TooLarge } from './diagram/store'
import { checkDraftApart } from './draft-apart'
import { ConfiguratorEngine } from './engine'
import { surchargesOf, unsoldIn, withPackages } from './engine-model'
import { engineOf } from './engine-queries'
import { getModelVersion } from './model-queries'
import { layersOf, type StackedLayer } from './picture-plan'
import { planPictures } from './plan-pictures'
import { refusedBy } from './refused-by'
import { type Refusal, refusal } from './resolve'
import type { Selection } from './selection'

/** What is to be known of a draft while it is edited. Needs `catalog.read`. */
export async function checkModelDraft(actor: Actor, definition: ModelDefinition): Promise<DraftCheck> {
  authorize(actor, 'catalog.read')
  return checkDraftApart(definition)
}

/** What would be shown to a shopper who has made these choices in a draft. */
export type DraftTrial = {
  valid: Record<string, string[]>
  configurations: string
  /** Complete; empty when the choices do not go together. */
  choices: Record<string, string>
  /** Without the product's own price, minor units. */
  entries: PriceEntry[]
  /** Why a wanted value cannot be had. */
  refusal: Refusal | null
  layers: Record<string, StackedLayer[]>
}

/**
 * A configuration of a draft; names that the draft does not have are left out of the choices. Undefined while the draft
 * cannot be compiled. Needs `catalog.read`.
 */
export async function tryModelDraft(
  actor: Actor,
  definition: ModelDefinition,
  asked: { choices: Selection; wanted?: { feature: string; value: string }; market: MarketCode },
): Promise<DraftTrial | undefined> {
  authorize(actor, 'catalog.read')
  const draft = draftEngine(definition)
  if (typeof draft === 'string') return undefined
  const { model } = draft
  const { market, wanted } = asked
  const engine = new ConfiguratorEngine(draft.engine.compiled, unsoldIn(definition, market))
  const choices = knownChoices(definition, asked.choices)
  const prices = surchargesOf(definition, market)
  const preferred = withPackages(definition, defaultChoices(definition))
  const whole = engine.complete(choices, preferred, prices)?.choices
  const own = whole ? knownChoices(definition, whole) : {}
  const contradictions = new Contradictions(model, performance.now() + PATIENCE)
  const why =
    wanted && chosenValue(definition, wanted.feature, wanted.value)
      ? giveUp(() => refusal(engine, choices, wanted, { prices, preferred, contradictions }))
      : null
  const plan = await planPictures(definition).catch(() => undefined)
  return {
    valid: engine.validValues(choices),
    configurations: String(engine.count(choices)),
    choices: own,
    entries: whole ? entriesOf(definition, own, market) : [],
    refusal: why,
    layers: Object.fromEntries(
      definition.pictures.angles.map(({ code }) => [code, whole && plan ? layersOf(plan, own, code) : []]),
    ),
  }
}

const PATIENCE = 500

/** What is sold now beside a draft. */
export type DraftComparison = {
  version: number
  changes: DefinitionChange[]
  /** Valid configurations, as decimal digits; null for a draft that cannot be counted now. */
  before: string
  after: string | null
  /** Of so many of today's configurations, drawn at random, so many would not be valid any more. */
  drawn: number
  lost: number
  /** Some of them: how they differ from what the draft shows first, and the rules that forbid them. */
  examples: { choices: Record<string, string>; rules: number[]; gone: string[] }[]
}

/** How a draft differs from what the shop sells; undefined when nothing is published. Needs `catalog.read`. */
export async function compareModelDraft(
  actor: Actor,
  { id, version, definition }: { id: string; version: number; definition: ModelDefinition },
): Promise<DraftComparison | undefined> {
  authorize(actor, 'catalog.read')
  const published = await getModelVersion(id, version)
  if (!published) return undefined
  const changes = compareDefinitions(published.definition, definition)
  const { configurations: before } = published.statistics
  const draft = draftEngine(definition)
  if (typeof draft === 'string') return { version, changes, before, after: null, drawn: 0, lost: 0, examples: [] }
  const { engine } = engineOf(published)
  const random = drawing()
  const examples: DraftComparison['examples'] = []
  let lost = 0
  for (let n = 0; n < DRAWN; n++) {
    const all = engine.sample(random)
    const choices = Object.fromEntries(published.definition.features.map(({ code }) => [code, all[code] as string]))
    const kept = knownChoices(definition, choices)
    const gone = Object.keys(choices).filter((feature) => !(feature in kept))
    if (!gone.length && draft.engine.isPossible(kept)) continue
    lost++
    if (examples.length < EXAMPLES) examples.push({ choices, gone, rules: brokenRules(definition, draft.model, kept) })
  }
  return { version, changes, before, after: String(draft.engine.count()), drawn: DRAWN, lost, examples }
}

const DRAWN = 200
const EXAMPLES = 5

const brokenRules = (definition: ModelDefinition, model: Parameters<typeof refusedBy>[0], kept: Selection) => {
  const whole = definition.features.every(({ code }) => code in kept)
  return whole ? refusedBy(model, withPackages(definition, kept as Record<string, string>)) : []
}

const knownChoices = (definition: ModelDefinition, choices: Selection): Record<string, string> =>
  Object.fromEntries(
    Object.entries(choices).filter(([feature, value]) => chosenValue(definition, feature, value)) as [string, string][],
  )

/** A price that is missing in this market is a fault of the draft, told elsewhere. */
function entriesOf(definition: ModelDefinition, choices: Record<string, string>, market: MarketCode): PriceEntry[] {
  const { currency } = markets[market]
  const features = definition.features.map((feature) => ({
    ...feature,
    values: feature.values.map((value) => ({
      ...value,
      surcharge: value.surcharge && { ...value.surcharge, [market]: value.surcharge[market] ?? 0 },
    })),
  }))
  const { entries } = configurationPrice({ ...definition, features }, choices, market, { amount: 0, currency })
  return entries.filter(({ kind }) => kind !== 'base')
}

function giveUp<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

/** The same numbers each time, so that a comparison that is looked at again says the same. */
function drawing() {
  let state = 1
  return () => {
    state = (Math.imul(state, 48_271) + 11) >>> 0
    return state / 2 ** 32
  }
}
