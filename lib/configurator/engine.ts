import type { Compiled } from './compile'
import { smallestConflict } from './conflict'
import { type Best, type Costs, cheapest, cheapestWith } from './diagram/costs'
import { count, everything, isPossible, supported } from './diagram/passes'
import { Ranking } from './diagram/rank'
import type { Choices } from './expression'

/** Some features with a value each. */
export type Selection = Readonly<Record<string, string>>
/** What values cost: whole numbers (minor units), by feature and value; what is not named costs nothing. */
export type Prices = Readonly<Record<string, Readonly<Record<string, number>>>>
/** A complete valid configuration and what its values cost together. */
export type Priced = { choices: Choices; cost: number }
/** A complete valid configuration that keeps what it can. */
export type Repair = Priced & { changes: { feature: string; from: string; to: string }[] }

/**
 * Answers questions about a compiled model. Pure: the same in the browser and on the server. Throws `UnknownChoice` for a
 * feature or value that the model does not have.
 */
export class ConfiguratorEngine {
  readonly #features: ReadonlyMap<string, { at: number; values: ReadonlyMap<string, number> }>
  readonly #all: Uint8Array
  #ranking: Ranking | undefined

  constructor(readonly compiled: Compiled) {
    this.#features = new Map(
      compiled.features.map(({ code, values }, at) => [
        code,
        { at, values: new Map(values.map((value, number) => [value, number])) },
      ]),
    )
    this.#all = everything(compiled.graph)
  }

  /** Whether these choices have a valid completion. */
  isPossible(selection: Selection): boolean {
    return isPossible(this.compiled.graph, this.#allowed(selection))
  }

  /** How many valid configurations have these choices, exactly. */
  count(selection: Selection = {}): bigint {
    return count(this.compiled.graph, this.#allowed(selection))
  }

  /** By feature, the values that fit with all choices made for other features, in the model's order. */
  validValues(selection: Selection = {}): Record<string, string[]> {
    const found = supported(this.compiled.graph, this.#allowed(selection))
    return this.#byFeature((values, from) => values.filter((_, v) => found[from + v]))
  }

  /** By feature and value, what the cheapest valid configuration with it costs, the choices made for others kept. */
  cheapestWith(selection: Selection, prices: Prices): Record<string, Record<string, number>> {
    const found = cheapestWith(this.compiled.graph, this.#allowed(selection), this.#costs(prices))
    return this.#byFeature((values, from) =>
      Object.fromEntries(
        values.flatMap((value, v) => {
          const cost = found[from + v] as number
          return Number.isFinite(cost) ? [[value, cost]] : []
        }),
      ),
    )
  }

  /** The cheapest completion; undefined when the choices do not go together. */
  cheapest(selection: Selection, prices: Prices): Priced | undefined {
    const best = cheapest(this.compiled.graph, this.#allowed(selection), this.#costs(prices))
    return best && { choices: this.#named(best.values), cost: best.cost }
  }

  /** The dearest completion; undefined when the choices do not go together. */
  dearest(selection: Selection, prices: Prices): Priced | undefined {
    const negative = this.#costs(prices).map((cost) => -cost)
    const best = cheapest(this.compiled.graph, this.#allowed(selection), negative)
    return best && { choices: this.#named(best.values), cost: 0 - best.cost }
  }

  /**
   * The completion that differs least from what is preferred, then the cheapest; undefined when the choices do not go
   * together.
   */
  complete(selection: Selection, preferred: Selection, prices: Prices): Priced | undefined {
    const best = this.#nearest(this.#allowed(selection), [preferred], prices)
    return best && { choices: this.#named(best.values), cost: this.#costOf(best.values, prices) }
  }

  /**
   * The valid configuration that keeps as many of the choices as possible, and is the cheapest of those; `wanted` is kept in
   * any case. Undefined when what is wanted can never be had.
   */
  repair(selection: Selection, wanted: Selection, prices: Prices, preferred: Selection = {}): Repair | undefined {
    const best = this.#nearest(this.#allowed(wanted), [{ ...selection, ...wanted }, preferred], prices)
    if (!best) return
    const choices = this.#named(best.values)
    const changes = Object.entries(selection).flatMap(([feature, from]) => {
      const to = choices[feature] as string
      return to === from ? [] : [{ feature, from, to }]
    })
    return { choices, cost: this.#costOf(best.values, prices), changes }
  }

  /**
   * Features whose choices cannot stand together with what is wanted: without any one of them the others could. Undefined
   * when all goes together. Empty when what is wanted can never be had.
   */
  conflict(selection: Selection, wanted: Selection = {}): string[] | undefined {
    const others = Object.keys(selection).filter((feature) => !Object.hasOwn(wanted, feature))
    return smallestConflict(others, (kept) =>
      this.isPossible({
        ...Object.fromEntries(kept.map((feature) => [feature, selection[feature] as string])),
        ...wanted,
      }),
    )
  }

  /** Features that were not chosen and have one valid value only, given the `validValues` of the same choices. */
  forcedBy(selection: Selection, valid: Record<string, string[]> = this.validValues(selection)): Choices {
    return Object.fromEntries(
      Object.entries(valid).flatMap(([feature, values]) =>
        values.length === 1 && !Object.hasOwn(selection, feature) ? [[feature, values[0] as string]] : [],
      ),
    )
  }

  /** The number of a complete configuration among all valid ones, from 0; undefined when it is not valid. */
  numberOf(choices: Choices): bigint | undefined {
    const values = this.compiled.features.map(({ code }) => this.#valueAt(code, choices[code] ?? ''))
    return this.#numbers().numberOf(values)
  }

  /** The configuration of a number from 0 to below `count()`. */
  configurationOf(number: bigint): Choices {
    return this.#named(this.#numbers().configurationOf(number))
  }

  /** A valid configuration; each is as likely as any other. `random` gives numbers from 0 to below 1. */
  sample(random: () => number): Choices {
    const { total } = this.#numbers()
    // So many digits more than needed that what the remainder favours cannot be noticed.
    let number = 0n
    for (let size = 1n; size < total << 64n; size <<= 32n)
      number = (number << 32n) | BigInt(Math.floor(random() * 2 ** 32))
    return this.configurationOf(number % total)
  }

  #numbers(): Ranking {
    this.#ranking ??= new Ranking(this.compiled.graph)
    return this.#ranking
  }

  #allowed(selection: Selection): Uint8Array {
    const { offsets } = this.compiled.graph
    const allowed = this.#all.slice()
    for (const [feature, value] of Object.entries(selection)) {
      const number = this.#valueAt(feature, value)
      const { at } = this.#features.get(feature) as { at: number }
      allowed.fill(0, offsets[at], offsets[at + 1])
      allowed[(offsets[at] as number) + number] = 1
    }
    return allowed
  }

  #valueAt(feature: string, value: string): number {
    const known = this.#features.get(feature)
    if (!known) throw new UnknownChoice(feature)
    const number = known.values.get(value)
    if (number === undefined) throw new UnknownChoice(feature, value)
    return number
  }

  #costs(prices: Prices): Costs {
    const { features, graph } = this.compiled
    const costs = new Float64Array(this.#all.length)
    for (const [at, { code, values }] of features.entries()) {
      const named = prices[code]
      if (named) for (const [v, value] of values.entries()) costs[(graph.offsets[at] as number) + v] = named[value] ?? 0
    }
    return costs
  }

  /** Earlier wishes outweigh all later ones together, and all wishes the price. */
  #nearest(allowed: Uint8Array, wishes: Selection[], prices: Prices): Best | undefined {
    const { graph } = this.compiled
    const costs = this.#costs(prices)
    let weight = 1 + spread(costs, graph.offsets)
    for (const wish of wishes.toReversed()) {
      const kept = Object.entries(wish)
      for (const [feature, value] of kept) {
        const { at } = this.#features.get(feature) ?? { at: 0 }
        const wished = (graph.offsets[at] as number) + this.#valueAt(feature, value)
        for (let each = graph.offsets[at] as number; each < (graph.offsets[at + 1] as number); each++)
          if (each !== wished) costs[each] = (costs[each] as number) + weight
      }
      weight *= kept.length + 1
    }
    return cheapest(graph, allowed, costs)
  }

  #costOf(values: ArrayLike<number>, prices: Prices): number {
    return this.compiled.features.reduce((sum, { code, values: names }, at) => {
      return sum + (prices[code]?.[names[values[at] as number] as string] ?? 0)
    }, 0)
  }

  #named(values: ArrayLike<number>): Choices {
    return Object.fromEntries(
      this.compiled.features.map(({ code, values: names }, at) => [code, names[values[at] as number] as string]),
    )
  }

  #byFeature<T>(of: (values: string[], from: number) => T): Record<string, T> {
    return Object.fromEntries(
      this.compiled.features.map(({ code, values }, at) => [
        code,
        of(values, this.compiled.graph.offsets[at] as number),
      ]),
    )
  }
}

/** How much the dearest and the cheapest value of each variable can differ, all together. */
function spread(costs: Costs, offsets: Int32Array): number {
  let sum = 0
  for (let at = 0; at + 1 < offsets.length; at++) {
    const own = costs.subarray(offsets[at], offsets[at + 1])
    sum +=
      own.reduce((most, cost) => Math.max(most, cost), -Infinity) -
      own.reduce((least, cost) => Math.min(least, cost), Infinity)
  }
  return sum
}

/** A choice that the model does not know. */
export class UnknownChoice extends Error {
  constructor(
    readonly feature: string,
    readonly value?: string,
  ) {
    super(value === undefined ? `There is no feature “${feature}”.` : `“${feature}” has no value “${value}”.`)
    this.name = 'UnknownChoice'
  }
}
