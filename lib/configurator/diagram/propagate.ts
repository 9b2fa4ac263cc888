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
  const left = new Set(settled)
  const literals: number[] = []
  for (const { now } of changes) left.add(now)
  left.delete(TRUE)
  const waiting = [...changes]
  for (let change = waiting.pop(); change; change = waiting.pop()) {
    const { before, now } = change
    if (now === FALSE) return
    if (!left.has(now)) continue
    const old = before === undefined ? undefined : residuals.support(before)
    for (const [level, mask] of residuals.support(now)) {
      if (old?.get(level) === mask) continue
      let agreed = mask
      for (const node of left) {
        const other = residuals.support(node).get(level)
        if (other !== undefined) agreed = masks.meet(agreed, other)
      }
      if (masks.isEmpty(agreed)) return
      const certain = masks.single(agreed) >= 0
      if (certain) literals.push(residuals.literal(level, agreed))
      for (const node of [...left]) {
        const other = residuals.support(node).get(level)
        if (other === undefined || (other === agreed && !certain)) continue
        const rest = residuals.restrict(node, level, agreed)
        left.delete(node)
        if (rest === FALSE) return
        if (rest === TRUE) continue
        left.add(rest)
        waiting.push({ before: node, now: rest })
      }
      if (!left.has(now)) break
    }
  }
  return [...left, ...literals]
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
    for (const level of residuals.support(node).keys()) {
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
