import { AND, type Graph } from './graph'
import type { Allowed } from './passes'

/** What each value costs, of all variables in one row (`Graph.offsets`). Whole numbers stay exact as their sums do. */
export type Costs = Float64Array

/** A value for each variable, and what they cost together. */
export type Best = { cost: number; values: Int32Array }

const NONE = Number.POSITIVE_INFINITY

/** The cheapest configuration with what is allowed; undefined when none is left. Of equals the one of earlier values. */
export function cheapest(graph: Graph, allowed: Allowed, costs: Costs): Best | undefined {
  const { variable, first, literal, kid, gap, root, rootGap, offsets } = graph
  const floor = lowest(graph, allowed, costs)
  const free = freeCosts(graph, floor.cost)
  const low = lows(graph, allowed, costs, free)
  const cost = (low[root] as number) + (free[rootGap] as number)
  if (cost === NONE) return
  const values = new Int32Array(offsets.length - 1)
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
      const value = literal[edge] as number
      if (at !== AND) {
        if (!allowed[value]) continue
        const here = (costs[value] as number) + (free[gap[edge] as number] as number) + (low[below] as number)
        if (here !== low[n]) continue
        values[at] = value - (offsets[at] as number)
        for (const skipped of graph.gaps[gap[edge] as number] as Int32Array) take(skipped)
      }
      waiting.push(below)
      if (at !== AND) break
    }
  }
  return { cost, values }
}

/**
 * For each value (of all variables in one row), what the cheapest configuration costs that has this value and otherwise only what is allowed;
 * infinite when there is none. As with `supported`, what is allowed of the variable itself does not count.
 */
export function cheapestWith(graph: Graph, allowed: Allowed, costs: Costs): Float64Array {
  const { variable, first, literal, kid, gap, gaps, root, rootGap, offsets } = graph
  const floor = lowest(graph, allowed, costs)
  const free = freeCosts(graph, floor.cost)
  const low = lows(graph, allowed, costs, free)
  const found = new Float64Array(costs.length).fill(NONE)
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
    if (variable[n] === AND) {
      passToParts(from, to, outside)
      continue
    }
    for (let edge = from; edge < to; edge++) {
      const value = literal[edge] as number
      const below = kid[edge] as number
      const g = gap[edge] as number
      const until = outside + (costs[value] as number) + (free[g] as number)
      const whole = until + (low[below] as number)
      if (whole < (found[value] as number)) found[value] = whole
      if (!allowed[value]) continue
      if (until < (around[below] as number)) around[below] = until
      if (whole < (bestOver[g] as number)) bestOver[g] = whole
    }
  }
  for (const [g, best] of bestOver.entries()) {
    if (best === NONE) continue
    for (const at of gaps[g] as Int32Array)
      for (let value = offsets[at] as number; value < (offsets[at + 1] as number); value++) {
        const whole = best - (floor.cost[at] as number) + (costs[value] as number)
        if (whole < (found[value] as number)) found[value] = whole
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
  const { variable, first, literal, kid, gap } = graph
  const low = new Float64Array(variable.length).fill(NONE)
  low[1] = 0
  for (let n = 2; n < low.length; n++) {
    const joins = variable[n] === AND
    const to = first[n + 1] as number
    let best = joins ? 0 : NONE
    for (let edge = first[n] as number; edge < to; edge++) {
      const below = low[kid[edge] as number] as number
      const value = literal[edge] as number
      if (joins) best += below
      else if (below !== NONE && allowed[value]) {
        const here = (costs[value] as number) + (free[gap[edge] as number] as number) + below
        if (here < best) best = here
      }
    }
    low[n] = best
  }
  return low
}

/** The cheapest allowed value of each variable. One is always allowed. */
function lowest({ offsets }: Graph, allowed: Allowed, costs: Costs): { cost: Float64Array; value: Int32Array } {
  const cost = new Float64Array(offsets.length - 1).fill(NONE)
  const value = new Int32Array(offsets.length - 1)
  for (let at = 0; at < cost.length; at++)
    for (let each = offsets[at] as number; each < (offsets[at + 1] as number); each++)
      if (allowed[each] && (costs[each] as number) < (cost[at] as number)) {
        cost[at] = costs[each] as number
        value[at] = each - (offsets[at] as number)
      }
  return { cost, value }
}

function freeCosts({ gaps }: Graph, floor: Float64Array): Float64Array {
  return Float64Array.from(gaps, (gap) => {
    let sum = 0
    for (const at of gap) sum += floor[at] as number
    return sum
  })
}
