import type { GraphBuilder } from './graph'
import { independentParts, propagate, Speakers, type Standing } from './propagate'
import { Residuals } from './residual'
import { Sequences } from './sequences'
import { FALSE, type NodeStore, TooLarge, TRUE } from './store'

/**
 * Compiles by search: decides a level, lets each rule keep what is left of it, follows what becomes certain, and solves
 * apart what does not hang together any more. What was solved once is not solved again. The trace is a graph in which "and"
 * nodes join independent parts (a decomposable negation normal form: Darwiche 2001); it answers what a diagram answers.
 * Levels are decided in their order, for of a diagram whose top is decided a rest is already there.
 */
export class Search {
  readonly #residuals: Residuals
  readonly #keys = new Sequences()
  readonly #solved: number[] = []
  readonly #full: Int32Array

  constructor(
    private readonly store: NodeStore,
    private readonly graph: GraphBuilder,
    /** The work after which it is given up. */
    private readonly limit: number,
  ) {
    this.#residuals = new Residuals(store)
    this.#full = this.#residuals.full
  }

  /** How much was looked at, in nodes. */
  get work(): number {
    return this.#residuals.work
  }

  /** The node of the graph for what all these rules allow together. */
  solve(rules: number[]): number {
    if (rules.includes(FALSE)) return FALSE
    const all = { rules: rules.filter((rule) => rule !== TRUE), left: this.#full.slice() }
    const speakers = new Speakers(this.#residuals, all.rules)
    return this.#follow(all, speakers, [...all.rules.keys()])
  }

  /** What is left when the rules at the places `asked` have news. Of the level `decided` nothing is said. */
  #follow({ rules, left }: Standing, speakers: Speakers, asked: readonly number[], decided = -1): number {
    const rests = propagate(this.#residuals, { rules, left }, speakers, asked)
    if (!rests) return FALSE
    const { layout } = this.#residuals
    const joined: number[] = []
    const spoken = new Set<number>()
    for (const part of independentParts(this.#residuals, rests)) {
      const node = this.#solvePart(part, left)
      if (node === FALSE) return FALSE
      joined.push(node)
      for (const rule of part) for (const level of this.#residuals.levelsOf(rule)) spoken.add(level)
    }
    for (const level of speakers.levels)
      if (level !== decided && !spoken.has(level) && !layout.isSame(left, this.#full, level))
        joined.push(this.graph.ofDiagram(this.#residuals.literal(level, left)))
    return this.graph.and(joined)
  }

  #solvePart(part: number[], left: Int32Array): number {
    const rules = part.sort((a, b) => a - b)
    const speakers = new Speakers(this.#residuals, rules)
    const key = this.#keys.number(this.#residuals.keyOf(rules, speakers.levels, left))
    const known = this.#solved[key]
    if (known !== undefined) return known
    if (this.work > this.limit) throw new TooLarge(`more than ${this.limit} nodes looked at`)
    this.store.hurry()
    const made =
      rules.length === 1
        ? this.graph.ofDiagram(this.#residuals.settled(rules[0] as number, left))
        : this.#decide({ rules, left }, speakers)
    this.#solved[key] = made
    return made
  }

  #decide({ rules, left }: Standing, speakers: Speakers): number {
    const { layout } = this.#residuals
    const level = speakers.levels.find((each) => speakers.of(each).length > 1) as number
    const kids = new Int32Array(this.store.domains[level] as number)
    for (let v = 0; v < kids.length; v++) {
      if (!layout.has(left, level, v)) continue
      const after = left.slice()
      layout.fix(after, level, v)
      kids[v] = this.#follow({ rules, left: after }, speakers, speakers.of(level), level)
    }
    return this.graph.decision(level, kids)
  }
}
