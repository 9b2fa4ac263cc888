import type { Compiled } from './compile'
import { type Costs, spread } from './diagram/costs'
import type { Prices, Selection } from './selection'
import type { ValueNames } from './value-names'

type Known = { costs: Costs; spread: number }

/** What the values of a model cost, in a row as its graph has them. */
export class ValueCosts {
  /** The same object of prices is asked with again and again. */
  readonly #known = new WeakMap<Prices, Known>()

  constructor(
    private readonly compiled: Compiled,
    private readonly names: ValueNames,
  ) {}

  of(prices: Prices): Costs {
    return this.#of(prices).costs
  }

  /** Costs by which earlier wishes outweigh all later ones together, and all wishes the price. */
  wishes(wishes: Selection[], prices: Prices): Costs {
    const { offsets } = this.compiled.graph
    const known = this.#of(prices)
    const costs = known.costs.slice()
    let weight = 1 + known.spread
    for (const wish of wishes.toReversed()) {
      const kept = Object.entries(wish)
      for (const [feature, name] of kept) {
        const { at, value } = this.names.numbersOf(feature, name)
        const wished = (offsets[at] as number) + value
        for (let each = offsets[at] as number; each < (offsets[at + 1] as number); each++)
          if (each !== wished) costs[each] = (costs[each] as number) + weight
      }
      weight *= kept.length + 1
    }
    return costs
  }

  /** What a configuration costs: a value for each feature. */
  sum(values: Int32Array, prices: Prices): number {
    const { costs } = this.#of(prices)
    const { offsets } = this.compiled.graph
    return values.reduce((sum, value, at) => sum + (costs[(offsets[at] as number) + value] as number), 0)
  }

  #of(prices: Prices): Known {
    const known = this.#known.get(prices)
    if (known) return known
    const { features, graph } = this.compiled
    const costs = new Float64Array(graph.offsets.at(-1) as number)
    for (const [at, { code, values }] of features.entries()) {
      const named = prices[code]
      if (named) for (const [v, value] of values.entries()) costs[(graph.offsets[at] as number) + v] = named[value] ?? 0
    }
    const made = { costs, spread: spread(costs, graph.offsets) }
    this.#known.set(prices, made)
    return made
  }
}
