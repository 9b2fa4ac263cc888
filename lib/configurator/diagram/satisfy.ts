import { type Change, independentParts, propagate } from './propagate'
import { Residuals } from './residual'
import { FALSE, type NodeStore } from './store'

/** Tells whether rules can hold together, without telling all the ways in which they do. */
export class Satisfier {
  readonly #residuals: Residuals
  readonly #known = new Map<string, boolean>()

  constructor(private readonly store: NodeStore) {
    this.#residuals = new Residuals(store)
  }

  canHold(rules: number[]): boolean {
    return this.#canHold(
      [],
      rules.map((now) => ({ before: undefined, now })),
    )
  }

  #canHold(settled: number[], changes: Change[]): boolean {
    const left = propagate(this.#residuals, settled, changes)
    return left !== undefined && independentParts(this.#residuals, left).every((part) => this.#partCanHold(part))
  }

  #partCanHold(part: number[]): boolean {
    if (part.length === 1) return part[0] !== FALSE
    const key = part.toSorted((a, b) => a - b).join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.store.hurry()
    const found = this.#someValueHolds(part)
    this.#known.set(key, found)
    return found
  }

  /** Tries the values of the variable that most rules speak of. */
  #someValueHolds(part: number[]): boolean {
    const { masks } = this.#residuals
    const speakers = new Map<number, number>()
    for (const node of part)
      for (const level of this.#residuals.support(node).levels) speakers.set(level, (speakers.get(level) ?? 0) + 1)
    const [level] = [...speakers].reduce((most, one) => (one[1] > most[1] ? one : most))
    const touched = part.filter((node) => this.#residuals.support(node).has(level))
    const others = part.filter((node) => !this.#residuals.support(node).has(level))
    const domain = this.#residuals.support(touched[0] as number).of(level)
    const size = this.store.domains[level] as number
    for (let v = 0; v < size; v++) {
      if (!masks.has(domain, v)) continue
      const one = masks.one(v, size)
      const changes = touched.map((before) => ({ before, now: this.#residuals.restrict(before, level, one) }))
      if (this.#canHold(others, changes)) return true
    }
    return false
  }
}
