import { independentParts, propagate, Speakers, type Standing } from './propagate'
import { Residuals } from './residual'
import { Sequences } from './sequences'
import { FALSE, type NodeStore, TRUE } from './store'

/** Tells whether rules can hold together, without telling all the ways in which they do. */
export class Satisfier {
  readonly #residuals: Residuals
  readonly #parts = new Sequences()
  readonly #known: boolean[] = []

  constructor(private readonly store: NodeStore) {
    this.#residuals = new Residuals(store)
  }

  canHold(rules: number[]): boolean {
    if (rules.includes(FALSE)) return false
    const all = { rules: rules.filter((rule) => rule !== TRUE), left: this.#residuals.layout.full() }
    return this.#follows(all, new Speakers(this.#residuals, all.rules), [...all.rules.keys()])
  }

  #follows(standing: Standing, speakers: Speakers, asked: readonly number[]): boolean {
    const rests = propagate(this.#residuals, standing, speakers, asked)
    return (
      rests !== undefined &&
      independentParts(this.#residuals, rests).every(
        // Of a rule alone, every value left leads on.
        (rules) => rules.length === 1 || this.#partCanHold({ rules, left: standing.left }),
      )
    )
  }

  #partCanHold(part: Standing): boolean {
    const speakers = new Speakers(this.#residuals, part.rules)
    const key = this.#parts.number(
      this.#residuals.keyOf(
        part.rules.sort((a, b) => a - b),
        speakers.levels,
        part.left,
      ),
    )
    const known = this.#known[key]
    if (known !== undefined) return known
    this.store.hurry()
    const found = this.#someValueHolds(part, speakers)
    this.#known[key] = found
    return found
  }

  /** Tries the values of the level that most rules speak of. */
  #someValueHolds({ rules, left }: Standing, speakers: Speakers): boolean {
    const { layout } = this.#residuals
    const level = speakers.levels.reduce((most, one) =>
      speakers.of(one).length > speakers.of(most).length ? one : most,
    )
    for (let v = 0; v < (this.store.domains[level] as number); v++) {
      if (!layout.has(left, level, v)) continue
      const after = left.slice()
      layout.fix(after, level, v)
      if (this.#follows({ rules, left: after }, speakers, speakers.of(level))) return true
    }
    return false
  }
}
