import { compares, type Expression, type Relation } from '../expression'
import { both, either, opposite } from './apply'
import { FALSE, type NodeStore, TRUE } from './store'

/** Where a feature stands in a diagram, and the numbers of its values. */
export type Place = { level: number; values: ReadonlyMap<string, number> }
export type Places = ReadonlyMap<string, Place>

/** A rule, ready to become a diagram: an expression, or tuples of value numbers for the levels of its scope. */
export type Constraint =
  | { kind: 'expression'; expression: Expression; features: string[] }
  | { kind: 'table'; scope: string[]; tuples: Uint16Array[]; forbidden: boolean }

/** The diagram of one rule. */
export function build(store: NodeStore, places: Places, constraint: Constraint): number {
  if (constraint.kind === 'expression') return fromExpression(store, places, constraint.expression)
  const table = fromTable(store, places, constraint.scope, constraint.tuples)
  return constraint.forbidden ? opposite(store, table) : table
}

function fromExpression(store: NodeStore, places: Places, expression: Expression): number {
  const of = (part: Expression) => fromExpression(store, places, part)
  switch (expression.op) {
    case 'is':
      return literal(store, places.get(expression.feature) as Place, expression.values)
    case 'not':
      return opposite(store, of(expression.of))
    case 'and':
      return expression.of.map(of).reduce((a, b) => both(store, a, b), TRUE)
    case 'or':
      return expression.of.map(of).reduce((a, b) => either(store, a, b), FALSE)
    case 'implies':
      return either(store, opposite(store, of(expression.when)), of(expression.needs))
    case 'same': {
      const [a, b] = expression.of.map(of) as [number, number]
      return either(store, both(store, a, b), both(store, opposite(store, a), opposite(store, b)))
    }
    case 'count':
      return counted(store, expression.of.map(of), expression.min, expression.max)
    case 'compare': {
      const terms = expression.terms.map(({ feature, numbers }) => {
        const { level, values } = places.get(feature) as Place
        return { level, numbers: [...values.keys()].map((value) => numbers[value] ?? 0) }
      })
      return compared(store, terms, expression.relation, expression.number)
    }
  }
}

function literal(store: NodeStore, { level, values }: Place, wanted: string[]): number {
  const children = new Int32Array(values.size)
  for (const value of wanted) {
    const at = values.get(value)
    if (at !== undefined) children[at] = TRUE
  }
  return store.node(level, children)
}

/** Between `min` and `max` of the parts: rows of "so many so far", from the last part to the first. */
function counted(store: NodeStore, parts: number[], min: number, max: number): number {
  const bottomUp = parts.toSorted((a, b) => (store.level[b] as number) - (store.level[a] as number))
  // after[n]: what must hold when n hold of those not yet looked at.
  let after: number[] = Array.from({ length: parts.length + 1 }, (_, n) => (n >= min && n <= max ? TRUE : FALSE))
  for (const [done, part] of bottomUp.entries()) {
    const against = opposite(store, part)
    after = after
      .slice(0, parts.length - done)
      .map((same, n) => either(store, both(store, part, after[n + 1] as number), both(store, against, same)))
  }
  return after[0] as number
}

type NumberedLevel = { level: number; numbers: number[] }

/** From the top down, one node for each sum so far; sums from which nothing can change the answer any more end early. */
function compared(store: NodeStore, terms: NumberedLevel[], relation: Relation, right: number): number {
  const byLevel = new Map<number, number[]>()
  for (const { level, numbers } of terms) {
    const present = byLevel.get(level)
    byLevel.set(level, present ? present.map((n, v) => n + (numbers[v] as number)) : numbers)
  }
  const ordered = [...byLevel].toSorted(([a], [b]) => a - b)
  const memo = ordered.map(() => new Map<number, number>())
  const run = (at: number, sum: number): number => {
    const next = ordered[at]
    if (!next) return compares(sum, relation, right) ? TRUE : FALSE
    const key = Math.round(sum * 1e9) / 1e9
    const known = memo[at]?.get(key)
    if (known !== undefined) return known
    const made = store.node(
      next[0],
      Int32Array.from(next[1], (number) => run(at + 1, sum + number)),
    )
    memo[at]?.set(key, made)
    return made
  }
  return run(0, 0)
}

/** Tuples, sorted as the levels stand, grouped by their first value, then by the second, and so on. */
function fromTable(store: NodeStore, places: Places, scope: string[], tuples: Uint16Array[]): number {
  const columns = scope
    .map((feature, column) => ({ level: (places.get(feature) as Place).level, column }))
    .toSorted((a, b) => a.level - b.level)
  const compare = (a: Uint16Array, b: Uint16Array) => {
    for (const { column } of columns) {
      const difference = (a[column] as number) - (b[column] as number)
      if (difference) return difference
    }
    return 0
  }
  const sorted = tuples.toSorted(compare)
  const run = (depth: number, from: number, to: number): number => {
    const place = columns[depth]
    if (!place) return TRUE
    const children = new Int32Array(store.domains[place.level] as number)
    for (let at = from; at < to; ) {
      const value = sorted[at]?.[place.column] as number
      let end = at + 1
      while (end < to && sorted[end]?.[place.column] === value) end++
      children[value] = run(depth + 1, at, end)
      at = end
    }
    return store.node(place.level, children)
  }
  return sorted.length ? run(0, 0, sorted.length) : FALSE
}
