import type { GraphBuilder } from './graph'
import { type Change, independentParts, propagate } from './propagate'
import { Residuals } from './residual'
import { FALSE, type NodeStore, TooLarge, TRUE } from './store'

/**
 * Compiles by search: decides a variable, lets each rule keep what is left of it, follows what becomes certain, and solves
 * apart what does not hang together any more. What was solved once is not solved again. The trace is a graph in which "and"
 * nodes join independent parts (a decomposable negation normal form: Darwiche 2001); it answers what a diagram answers.
 */
export class Search {
  readonly #residuals: Residuals
  readonly #solved = new Map<string, number>()

  constructor(
    private readonly store: NodeStore,
    private readonly graph: GraphBuilder,
    /** The higher, the earlier a level is decided. */
    private readonly priority: Float64Array,
    /** Parts that may be solved before it is given up. */
    private readonly limit: number,
  ) {
    this.#residuals = new Residuals(store)
  }

  /** The node of the graph for what all these rules allow together. */
  solve(rules: number[]): number {
    return this.#solve(
      [],
      rules.map((now) => ({ before: undefined, now })),
    )
  }

  #solve(settled: number[], changes: Change[]): number {
    const left = propagate(this.#residuals, settled, changes)
    if (!left) return FALSE
    const solved: number[] = []
    for (const part of independentParts(this.#residuals, left)) {
      const node = part.length === 1 ? this.graph.ofDiagram(part[0] as number) : this.#solvePart(part)
      if (node === FALSE) return FALSE
      if (node !== TRUE) solved.push(node)
    }
    return this.graph.and(solved)
  }

  #solvePart(part: number[]): number {
    const key = part.toSorted((a, b) => a - b).join()
    const known = this.#solved.get(key)
    if (known !== undefined) return known
    if (this.#solved.size > this.limit) throw new TooLarge(`more than ${this.limit} parts`)
    this.store.hurry()
    const level = this.#next(part)
    const { masks } = this.#residuals
    const touched = part.filter((node) => this.#residuals.support(node).has(level))
    const others = part.filter((node) => !this.#residuals.support(node).has(level))
    const domain = this.#residuals.support(touched[0] as number).of(level)
    const kids = new Int32Array(this.store.domains[level] as number)
    const alike = new Map<string, number>()
    for (let v = 0; v < kids.length; v++) {
      if (!masks.has(domain, v)) continue
      const one = masks.one(v, kids.length)
      const changes = touched.map((before) => ({ before, now: this.#residuals.restrict(before, level, one) }))
      const same = changes.map(({ now }) => now).join()
      const made = alike.get(same) ?? this.#solve(others, changes)
      alike.set(same, made)
      kids[v] = made
    }
    const made = this.graph.decision(level, kids)
    this.#solved.set(key, made)
    return made
  }

  /** The level to decide next: the most urgent of those of which several rules speak. */
  #next(part: number[]): number {
    const speakers = new Map<number, number>()
    for (const node of part)
      for (const level of this.#residuals.support(node).levels) speakers.set(level, (speakers.get(level) ?? 0) + 1)
    let best = -1
    let urgency = Number.NEGATIVE_INFINITY
    for (const [level, number] of speakers) {
      const here = this.priority[level] as number
      if (number < 2 || here <= urgency) continue
      best = level
      urgency = here
    }
    return best
  }
}
