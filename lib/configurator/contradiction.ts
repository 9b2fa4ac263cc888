import { smallestConflict } from './conflict'
import { expressed } from './constraint'
import { build, type Constraint } from './diagram/build'
import { Satisfier } from './diagram/satisfy'
import { NodeStore } from './diagram/store'
import { placesOf } from './places'
import type { SoundModel } from './read-model'
import type { Selection } from './selection'

/**
 * Tells which rules forbid something: the places (in `rules`) of a smallest set that cannot all hold with these choices,
 * of which none can be left out. Undefined when all can hold.
 */
export class Contradictions {
  readonly #satisfier: Satisfier
  readonly #store: NodeStore
  readonly #rules: number[]
  readonly #places

  /** `until`: the time of `performance.now()` after which it gives up with `TooLarge`. */
  constructor(
    private readonly model: SoundModel,
    until?: number,
  ) {
    this.#places = placesOf(model.features)
    this.#store = new NodeStore(
      model.features.map(({ values }) => values.length),
      undefined,
      until,
    )
    this.#rules = model.constraints.map((rule) => this.#built(rule))
    this.#satisfier = new Satisfier(this.#store)
  }

  rulesAgainst(selection: Selection = {}): number[] | undefined {
    const chosen = Object.entries(selection).map(([feature, value]) =>
      this.#built(expressed({ op: 'is', feature, values: [value] })),
    )
    const canHold = (rules: number[]) =>
      this.#satisfier.canHold([...chosen, ...rules.map((at) => this.#rules[at] as number)])
    // The first found is one of which nothing can be left out, but another may have fewer: so it is looked for from both ends.
    const places = this.model.rules.map((_, at) => at)
    const found = [places, places.toReversed()].map((order) => smallestConflict(order, canHold))
    return found.toSorted((a, b) => (a?.length ?? 0) - (b?.length ?? 0))[0]?.toSorted((a, b) => a - b)
  }

  #built(rule: Constraint): number {
    return build(this.#store, this.#places, rule)
  }
}
