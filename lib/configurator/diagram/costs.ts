import { AND, type Graph } from './graph'
import type { Allowed } from './passes'

/** What each value costs, by variable. Whole numbers stay exact as long as their sums do. */
export type Costs = readonly Float64Array[]

/** A value for each variable, and what they cost together. */
export type Best = { cost: number; values: Int32Array }

const NONE = Number.POSITIVE_INFINITY

/** The cheapest configuration with what is allowed; undefined when none is left. Of equals the one of earlier values. */
export function cheapest(graph: Graph, allowed: Allowed, costs: Costs): Best | undefined {
  const { variable, first, value, kid, gap, root, rootGap, domains } = graph
  const floor = lowest(allowed, costs)
  const free = freeCosts(graph, floor.cost)
  const low = lows(graph, allowed, costs, free)
  const cost = (low[root] as number) + (free[rootGap] as number)
  if (cost === NONE) return
  const values = new Int32Array(domains.length)
  const take = (at: number) => {
    values[at] = floor.value[at] as number
  }
  for (const at of graph.gaps[rootGap] as Int32Array) take(at)
  const waiting = [root]
  for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
    if (n < 2) continue
    const at = variable[n] as number
    for (let edge = first[n] as number; edge < (first[n + 1] as number); edge++) {
      const below = kid[edge] as number
      const v = value[edge] as number
      if (at !== AND) {
        if (!allowed[at]?.[v]) continue
        const here = (costs[at]?.[v] as number) + (free[gap[edge] as number] as number) + (low[below] as number)
        if (here !== low[n]) continue
        values[at] = v
        for (const skipped of graph.gaps[gap[edge] as number] as Int32Array) take(skipped)
      }
      waiting.push(below)
      if (at !== AND) break
    }
  }
  return { cost, values }
}

/**
 * By variable and value, what the cheapest configuration costs that has this value and otherwise only what is allowed;
 * infinite when there is none. As with `supported`, what is allowed of the variable itself does not count.
 */
export function cheapestWith(graph: Graph, allowed: Allowed, costs: Costs): Float64Array[] {
  const { variable, first, value, kid, gap, gaps, root, rootGap, domains } = graph
  const floor = lowest(allowed, costs)
  const free = freeCosts(graph, floor.cost)
  const low = lows(graph, allowed, costs, free)
  const found = domains.map((size) => new Float64Array(size).fill(NONE))
  const bestOver = new Float64Array(gaps.length).fill(NONE)
  // What all that lies outside the node costs at least.
  const around = new Float64Array(variable.length).fill(NONE)
  around[root] = free[rootGap] as number
  bestOver[rootGap] = (free[rootGap] as number) + (low[root] as number)
  for (let n = root; n > 1; n--) {
    const outside = around[n] as number
    if (outside === NONE) continue
    const from = first[n] as number
    const to = first[n + 1] as number
    const at = variable[n] as number
    if (at === AND) {
      passToParts(from, to, outside)
      continue
    }
    for (let edge = from; edge < to; edge++) {
      const v = value[edge] as number
      const below = kid[edge] as number
      const g = gap[edge] as number
      const until = outside + (costs[at]?.[v] as number) + (free[g] as number)
      const whole = until + (low[below] as number)
      if (whole < (found[at]?.[v] as number)) (found[at] as Float64Array)[v] = whole
      if (!allowed[at]?.[v]) continue
      if (until < (around[below] as number)) around[below] = until
      if (whole < (bestOver[g] as number)) bestOver[g] = whole
    }
  }
  for (const [g, best] of bestOver.entries()) {
    if (best === NONE) continue
    for (const at of gaps[g] as Int32Array)
      for (let v = 0; v < (domains[at] as number); v++) {
        const whole = best - (floor.cost[at] as number) + (costs[at]?.[v] as number)
        if (whole < (found[at]?.[v] as number)) (found[at] as Float64Array)[v] = whole
      }
  }
  return found

  function passToParts(from: number, to: number, outside: number) {
    let sum = outside
    let dead = -1
    for (let edge = from; edge < to; edge++) {
      const cost = low[kid[edge] as number] as number
      if (cost !== NONE) sum += cost
      else if (dead >= 0) return
      else dead = edge
    }
    for (let edge = from; edge < to; edge++) {
      if (dead >= 0 && edge !== dead) continue
      const below = kid[edge] as number
      const rest = dead >= 0 ? sum : sum - (low[below] as number)
      if (rest < (around[below] as number)) around[below] = rest
    }
  }
}

/** For each node what its cheapest way costs. */
function lows(graph: Graph, allowed: Allowed, costs: Costs, free: Float64Array): Float64Array {
  const { variable, first, value, kid, gap } = graph
  const low = new Float64Array(variable.length).fill(NONE)
  low[1] = 0
  for (let n = 2; n < low.length; n++) {
    const at = variable[n] as number
    const to = first[n + 1] as number
    let best = at === AND ? 0 : NONE
    for (let edge = first[n] as number; edge < to; edge++) {
      const below = low[kid[edge] as number] as number
      if (at === AND) best += below
      else if (below !== NONE && allowed[at]?.[value[edge] as number]) {
        const here = (costs[at]?.[value[edge] as number] as number) + (free[gap[edge] as number] as number) + below
        if (here < best) best = here
      }
    }
    low[n] = best
  }
  return low
}

/** The cheapest allowed value of each variable. One is always allowed. */
function lowest(allowed: Allowed, costs: Costs): { cost: Float64Array; value: Int32Array } {
  const cost = new Float64Array(allowed.length).fill(NONE)
  const value = new Int32Array(allowed.length)
  for (const [at, open] of allowed.entries())
    for (let v = 0; v < open.length; v++)
      if (open[v] && (costs[at]?.[v] as number) < (cost[at] as number)) {
        cost[at] = costs[at]?.[v] as number
        value[at] = v
      }
  return { cost, value }
}

const freeCosts = ({ gaps }: Graph, floor: Float64Array) =>
  Float64Array.from(gaps, (gap) => gap.reduce((sum, at) => sum + (floor[at] as number), 0))
