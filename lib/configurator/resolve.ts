import type { Contradictions } from './contradiction'
import type { ConfiguratorEngine } from './engine'
import type { Choices } from './expression'
import type { Prices, Selection } from './selection'

/** Why choices do not go together: a smallest set of them, and the rules (places in the model) that forbid it. */
export type Explanation = { choices: Selection; rules: number[] }
/**
 * The fewest changes for a valid configuration, and of those the cheapest; prices are minor units. Choices that are not given
 * are free: give all of a configuration where all of it should stay as it is.
 */
export type Change = {
  changes: { feature: string; from: string; to: string }[]
  choices: Choices
  price: number
  /** Beside the price of the configuration that is shown now; null when there is none. */
  difference: number | null
}
/** A value that cannot be had with the choices as they are; `repair` is null when it can never be had. */
export type Refusal = { feature: string; value: string; explanation: Explanation; repair: Change | null }

export type Resolution = {
  /** By feature, the values that go with all choices made for other features. */
  valid: Record<string, string[]>
  /** Features that were not chosen and have one valid value left. */
  forced: Choices
  /** How many valid configurations have these choices. */
  configurations: bigint
  /** Cheapest and dearest of them, minor units; null when there is none. */
  price: { from: number; to: number } | null
  /** By feature and value, the price of the cheapest configuration with it. */
  prices: Record<string, Record<string, number>>
  /** The choices, completed as the model prefers; null when they do not go together. */
  completion: { choices: Choices; price: number } | null
  /** Null when the choices go together. */
  explanation: Explanation | null
  /** The nearest valid configuration; null when the choices go together. */
  repair: Change | null
}

/** What the engine is asked with: what values cost, what a completion prefers, and who knows the rules, if anyone. */
export type Terms = { prices: Prices; preferred: Selection; contradictions?: Contradictions }

/** All that follows from some choices. Throws `UnknownChoice` for what the model does not have. */
export function resolve(engine: ConfiguratorEngine, choices: Selection, terms: Terms): Resolution {
  const { prices, configurations, price, completion } = engine.answer(choices, terms.preferred, terms.prices)
  const valid = Object.fromEntries(Object.entries(prices).map(([feature, values]) => [feature, Object.keys(values)]))
  return {
    valid,
    forced: engine.forcedBy(choices, valid),
    configurations,
    price,
    prices,
    completion: completion ? { choices: completion.choices, price: completion.cost } : null,
    explanation: completion ? null : explain(engine, choices, {}, terms),
    repair: completion ? null : changeTo(engine, choices, {}, terms, null),
  }
}

/** Why a value cannot be had with the choices, and the cheapest way to have it. Null when it can. */
export function refusal(
  engine: ConfiguratorEngine,
  choices: Selection,
  wanted: { feature: string; value: string },
  terms: Terms,
): Refusal | null {
  const want = { [wanted.feature]: wanted.value }
  const { [wanted.feature]: _, ...others } = choices
  if (engine.isPossible({ ...others, ...want })) return null
  const now = engine.complete(choices, terms.preferred, terms.prices)
  return {
    ...wanted,
    explanation: explain(engine, others, want, terms),
    repair: changeTo(engine, others, want, terms, now?.cost ?? null),
  }
}

/** Every value that cannot be had with the choices as they are. */
export function refusals(engine: ConfiguratorEngine, choices: Selection, terms: Terms): Refusal[] {
  const valid = engine.validValues(choices)
  return engine.compiled.features.flatMap(({ code: feature, values }) =>
    values.flatMap((value) => {
      if (valid[feature]?.includes(value)) return []
      return refusal(engine, choices, { feature, value }, terms) ?? []
    }),
  )
}

function explain(
  engine: ConfiguratorEngine,
  choices: Selection,
  wanted: Selection,
  { contradictions }: Terms,
): Explanation {
  const guilty = engine.conflict(choices, wanted) ?? []
  const blamed = { ...Object.fromEntries(guilty.map((feature) => [feature, choices[feature] as string])), ...wanted }
  return { choices: blamed, rules: contradictions?.rulesAgainst(blamed) ?? [] }
}

function changeTo(
  engine: ConfiguratorEngine,
  choices: Selection,
  wanted: Selection,
  { prices }: Terms,
  before: number | null,
): Change | null {
  const found = engine.repair(choices, wanted, prices)
  if (!found) return null
  const { changes, choices: whole, cost } = found
  return { changes, choices: whole, price: cost, difference: before === null ? null : cost - before }
}
