import type { Compiled } from './compile'
import { smallestConflict } from './conflict'
import { type Best, cheapest } from './diagram/costs'
import { count, everything, supported } from './diagram/passes'
import { Ranking } from './diagram/rank'
import { Sweep } from './diagram/sweep'
import { WayFinder } from './diagram/way'
import type { Choices } from './expression'
import type { Prices, Selection } from './selection'
import { ValueCosts } from './value-costs'
import { ValueNames } from './value-names'

/** A complete valid configuration and what its values cost together. */
export type Priced = { choices: Choices; cost: number }
/** All that follows from a selection; `price` is null, and `completion` undefined, when it does not go together. */
export type Answer = {
  /**
   * By feature and value, what the cheapest valid configuration with it costs, the choices made for others kept. Values that
   * do not fit with them are not named.
   */
  prices: Record<string, Record<string, number>>
  configurations: bigint
  /** What the cheapest and the dearest completion cost. */
  price: { from: number; to: number } | null
  completion: Priced | undefined
}
type Terms = { selection: Selection; preferred: Selection; prices: Prices }
/** A complete valid configuration that keeps what it can. */
export type Repair = Priced & { changes: { feature: string; from: string; to: string }[] }

/**
 * Answers questions about a compiled model. Pure: the same in the browser and on the server. Throws `UnknownChoice` for a
 * feature or value that the model does not have.
 */
export class ConfiguratorEngine {
  readonly #all: Uint8Array
  readonly #ways: WayFinder
  readonly #names: ValueNames
  readonly #costs: ValueCosts
  #ranking: Ranking | undefined
  #sweep: Sweep | undefined
  /** A refusal asks for the completion that was just told. */
  #last: (Terms & { completion: Priced | undefined }) | undefined

  /** `without`: values that are not offered here. What is valid at all, and so the numbers, stay as they are. */
  constructor(
    readonly compiled: Compiled,
    without: Readonly<Record<string, readonly string[]>> = {},
  ) {
    this.#all = everything(compiled.graph)
    this.#ways = new WayFinder(compiled.graph)
    this.#names = new ValueNames(compiled)
    this.#costs = new ValueCosts(compiled, this.#names)
    for (const [feature, values] of Object.entries(without))
      for (const value of values) this.#all[this.#placeOf(feature, value)] = 0
  }

  /** Whether these choices have a valid completion. */
  isPossible(selection: Selection): boolean {
    return this.#ways.isThere(this.#allowed(selection))
  }

  /** How many valid configurations have these choices, exactly. */
  count(selection: Selection = {}): bigint {
    return count(this.compiled.graph, this.#allowed(selection))
  }

  /** By feature, the values that fit with all choices made for other features, in the model's order. */
  validValues(selection: Selection = {}): Record<string, string[]> {
    const found = supported(this.compiled.graph, this.#allowed(selection))
    return this.#byFeature((values, from) => values.filter((_, v) => found[from + v] && this.#all[from + v]))
  }

  /** All that a click asks, at once. `preferred` is what the completion differs least from. */
  answer(selection: Selection, preferred: Selection, prices: Prices): Answer {
    const { graph } = this.compiled
    const allowed = this.#allowed(selection)
    const costs = this.#costs.of(prices)
    this.#sweep ??= new Sweep(graph)
    const found = this.#sweep.over(allowed, costs, this.#costs.wishes([preferred], prices))
    const { cheapest, dearest, ways, nearest, cheapestWith } = found
    const withValue = this.#byFeature((values, from) => {
      const own: Record<string, number> = {}
      for (let v = 0; v < values.length; v++) {
        const cost = cheapestWith[from + v] as number
        if (cost !== Number.POSITIVE_INFINITY && this.#all[from + v]) own[values[v] as string] = cost
      }
      return own
    })
    const completion = nearest && this.#priced(nearest, prices)
    this.#last = { selection, preferred, prices, completion }
    return {
      prices: withValue,
      configurations: ways === undefined ? count(graph, allowed) : BigInt(ways),
      price: nearest ? { from: cheapest, to: dearest } : null,
      completion,
    }
  }

  /**
   * The completion that differs least from what is preferred, then the cheapest; undefined when the choices do not go
   * together.
   */
  complete(selection: Selection, preferred: Selection, prices: Prices): Priced | undefined {
    const last = this.#last
    if (last?.selection === selection && last.preferred === preferred && last.prices === prices) return last.completion
    const best = this.#nearest(this.#allowed(selection), [preferred], prices)
    return best && this.#priced(best, prices)
  }

  /**
   * The valid configuration that keeps as many of the choices as possible, and is the cheapest of those; `wanted` is kept in
   * any case. Undefined when what is wanted can never be had.
   */
  repair(selection: Selection, wanted: Selection, prices: Prices, preferred: Selection = {}): Repair | undefined {
    const best = this.#nearest(this.#allowed(wanted), [{ ...selection, ...wanted }, preferred], prices)
    if (!best) return
    const { choices, cost } = this.#priced(best, prices)
    const changes = Object.entries(selection).flatMap(([feature, from]) => {
      const to = choices[feature] as string
      return to === from ? [] : [{ feature, from, to }]
    })
    return { choices, cost, changes }
  }

  /**
   * Features whose choices cannot stand together with what is wanted: without any one of them the others could. Undefined
   * when all goes together. Empty when what is wanted can never be had.
   */
  conflict(selection: Selection, wanted: Selection = {}): string[] | undefined {
    const others = Object.keys(selection).filter((feature) => !Object.hasOwn(wanted, feature))
    const base = this.#allowed(wanted)
    return smallestConflict(others, (kept) => {
      const allowed = base.slice()
      for (const feature of kept) this.#fix(allowed, feature, selection[feature] as string)
      return this.#ways.isThere(allowed)
    })
  }

  /** Features that were not chosen and have one valid value only, given the `validValues` of the same choices. */
  forcedBy(selection: Selection, valid: Record<string, string[]> = this.validValues(selection)): Choices {
    const forced: Choices = {}
    for (const { code } of this.compiled.features) {
      const [only, ...others] = valid[code] ?? []
      if (only !== undefined && !others.length && !Object.hasOwn(selection, code)) forced[code] = only
    }
    return forced
  }

  /** The number of a complete configuration among all valid ones, from 0; undefined when it is not valid. */
  numberOf(choices: Choices): bigint | undefined {
    const values = this.compiled.features.map(({ code }) => this.#names.numbersOf(code, choices[code] ?? '').value)
    return this.#numbers().numberOf(values)
  }

  /** The configuration of a number from 0 to below `count()`. */
  configurationOf(number: bigint): Choices {
    return this.#names.named(this.#numbers().configurationOf(number))
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
    const allowed = this.#all.slice()
    for (const [feature, value] of Object.entries(selection)) this.#fix(allowed, feature, value)
    return allowed
  }

  #fix(allowed: Uint8Array, feature: string, name: string): void {
    const { offsets } = this.compiled.graph
    const { at } = this.#names.numbersOf(feature, name)
    const place = this.#placeOf(feature, name)
    allowed.fill(0, offsets[at], offsets[at + 1])
    allowed[place] = this.#all[place] as number
  }

  #placeOf(feature: string, name: string): number {
    const { at, value } = this.#names.numbersOf(feature, name)
    return (this.compiled.graph.offsets[at] as number) + value
  }

  #nearest(allowed: Uint8Array, wishes: Selection[], prices: Prices): Best | undefined {
    return cheapest(this.compiled.graph, allowed, this.#costs.wishes(wishes, prices))
  }

  #priced({ values }: Best, prices: Prices): Priced {
    return { choices: this.#names.named(values), cost: this.#costs.sum(values, prices) }
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
