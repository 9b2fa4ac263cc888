import type { Residuals } from './residual'
import { TRUE } from './store'

/**
 * Rules of which each speaks of more than one level, or of one alone, and what is left of the levels. They agree: every value
 * left of a level has a way through every rule that speaks of it.
 */
export type Standing = { rules: number[]; left: Int32Array }

/** Which rules of a list speak of each level. */
export class Speakers {
  readonly levels: number[] = []
  readonly #of: (number[] | undefined)[] = []

  constructor(residuals: Residuals, rules: number[]) {
    for (const [at, rule] of rules.entries())
      for (const level of residuals.levelsOf(rule)) {
        const known = this.#of[level]
        if (known) known.push(at)
        else {
          this.#of[level] = [at]
          this.levels.push(level)
        }
      }
    this.levels.sort((a, b) => a - b)
  }

  /** Places in the list of rules. */
  of(level: number): readonly number[] {
    return this.#of[level] ?? []
  }
}

/**
 * Lets every rule know what the others leave of its levels, until nothing changes, beginning with the rules at the places
 * `asked`. Answers the rests of the rules, or undefined when nothing is left. Takes values out of `left`.
 */
export function propagate(
  residuals: Residuals,
  { rules, left }: Standing,
  speakers: Speakers,
  asked: readonly number[],
): number[] | undefined {
  const { layout } = residuals
  const values = new Int32Array(left.length)
  const waiting = [...asked]
  const isWaiting = new Uint8Array(rules.length)
  const isTouched = new Uint8Array(rules.length)
  for (const at of asked) isWaiting[at] = isTouched[at] = 1
  for (let next = 0; next < waiting.length; next++) {
    const at = waiting[next] as number
    isWaiting[at] = 0
    const rule = rules[at] as number
    if (!residuals.support(rule, left, values)) return
    for (const level of residuals.levelsOf(rule)) {
      if (layout.isSame(left, values, level)) continue
      for (let word = layout.from[level] as number; word < (layout.from[level + 1] as number); word++)
        left[word] = values[word] as number
      for (const other of speakers.of(level)) {
        isTouched[other] = 1
        if (other === at || isWaiting[other]) continue
        isWaiting[other] = 1
        waiting.push(other)
      }
    }
  }
  residuals.work += rules.length * 2
  const rests = new Set<number>()
  for (const [at, rule] of rules.entries()) {
    const rest = isTouched[at] ? residuals.restrict(rule, left) : rule
    if (rest !== TRUE) rests.add(rest)
  }
  return [...rests]
}

/** Groups of rules that share no level with another group. */
export function independentParts(residuals: Residuals, rules: number[]): number[][] {
  const parent = rules.map((_, at) => at)
  const find = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] as number
    parent[at] = root
    return root
  }
  const owner = new Map<number, number>()
  for (const [at, node] of rules.entries())
    for (const level of residuals.levelsOf(node)) {
      const other = owner.get(level)
      if (other === undefined) owner.set(level, at)
      else parent[find(at)] = find(other)
    }
  const groups = new Map<number, number[]>()
  for (const [at, node] of rules.entries()) {
    const root = find(at)
    const group = groups.get(root)
    if (group) group.push(node)
    else groups.set(root, [node])
  }
  return [...groups.values()]
}
