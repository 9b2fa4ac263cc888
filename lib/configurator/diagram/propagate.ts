import type { Residuals } from './residual'
import { FALSE, TRUE } from './store'

/** A rule that has become another, or stands newly among the others (`before` undefined). */
export type Change = { before: number | undefined; now: number }

/**
 * Lets every rule know what the others leave of its levels, until nothing changes. The settled ones agree with each other.
 * What is certain becomes a rule of its own and is gone from all others. Undefined when nothing is left.
 */
export function propagate(residuals: Residuals, settled: number[], changes: Change[]): number[] | undefined {
  const { masks } = residuals
  const rules = new Standing(residuals, settled)
  const literals: number[] = []
  for (const { now } of changes) rules.add(now)
  const waiting = [...changes]
  for (let change = waiting.pop(); change; change = waiting.pop()) {
    const { before, now } = change
    if (now === FALSE) return
    if (!rules.has(now)) continue
    const old = before === undefined ? undefined : residuals.support(before)
    const { levels, masks: leaves } = residuals.support(now)
    for (let at = 0; at < levels.length; at++) {
      const level = levels[at] as number
      let agreed = leaves[at] as number
      if (old?.of(level) === agreed) continue
      const speakers = rules.speakingOf(level)
      for (const node of speakers) agreed = masks.meet(agreed, residuals.support(node).of(level))
      if (masks.isEmpty(agreed)) return
      const certain = masks.single(agreed) >= 0
      if (certain) literals.push(residuals.literal(level, agreed))
      for (const node of speakers) {
        if (!rules.has(node)) continue
        if (!certain && residuals.support(node).of(level) === agreed) continue
        const rest = residuals.restrict(node, level, agreed)
        if (rest === FALSE) return
        rules.replace(node, rest)
        if (rest !== TRUE) waiting.push({ before: node, now: rest })
      }
      if (!rules.has(now)) break
    }
  }
  return [...rules.all, ...literals]
}

/** The rules that stand, found by the levels that they speak of. */
class Standing {
  readonly all: Set<number>
  /** Kept for the levels that were asked for; rules that are gone are left in, and skipped. */
  readonly #speakers = new Map<number, Set<number>>()

  constructor(
    private readonly residuals: Residuals,
    rules: number[],
  ) {
    this.all = new Set(rules)
  }

  has(rule: number): boolean {
    return this.all.has(rule)
  }

  add(rule: number): void {
    if (rule === TRUE || this.all.has(rule)) return
    this.all.add(rule)
    if (this.#speakers.size)
      for (const level of this.residuals.support(rule).levels) this.#speakers.get(level)?.add(rule)
  }

  replace(rule: number, other: number): void {
    this.all.delete(rule)
    this.add(other)
  }

  speakingOf(level: number): number[] {
    const found = [...(this.#speakers.get(level) ?? this.all)].filter(
      (rule) => this.all.has(rule) && this.residuals.support(rule).has(level),
    )
    if (!this.#speakers.has(level)) this.#speakers.set(level, new Set(found))
    return found
  }
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
    for (const level of residuals.support(node).levels) {
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
