import { AND, type Graph } from './graph'
import type { Allowed } from './passes'

/** What each value costs, of all variables in one row (`Graph.offsets`). Whole numbers stay exact as their sums do. */
export type Costs = Float64Array

/** A value for each variable, and what they cost together. */
export type Best = { cost: number; values: Int32Array }

const NONE = Number.POSITIVE_INFINITY

/** The cheapest configuration with what is allowed; undefined when none is left. Of equals the one of earlier values. */
export function cheapest(graph: Graph, allowed: Allowed, costs: Costs): Best | undefined {
  const free = freeCosts(graph, lowest(graph, allowed, costs).cost)
  const low = lows(graph, allowed, costs, free)
  return low[graph.root] === NONE ? undefined : taken(graph, allowed, costs, (n) => low[n] as number, free)
}

/** The way down a graph on which each node costs what `low` says. Some way must be left. */
export function taken(
  graph: Graph,
  allowed: Allowed,
  costs: Costs,
  low: (n: number) => number,
  free: Float64Array,
): Best {
  const { variable, first, literal, kid, gap, root, rootGap, offsets } = graph
  const least = lowest(graph, allowed, costs).value
  const values = new Int32Array(offsets.length - 1)
  const take = (at: number) => {
    values[at] = least[at] as number
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
        const here = (costs[value] as number) + (free[gap[edge] as number] as number) + low(below)
        if (here !== low(n)) continue
        values[at] = value - (offsets[at] as number)
        for (const skipped of graph.gaps[gap[edge] as number] as Int32Array) take(skipped)
      }
      waiting.push(below)
      if (at !== AND) break
    }
  }
  return { cost: low(root) + (free[rootGap] as number), values }
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

/** How much the dearest and the cheapest value of each variable can differ, all together. */
export function spread(costs: Costs, offsets: Int32Array): number {
  let sum = 0
  for (let at = 0; at + 1 < offsets.length; at++) {
    let [least, most] = [NONE, -NONE]
    for (let value = offsets[at] as number; value < (offsets[at + 1] as number); value++) {
      least = Math.min(least, costs[value] as number)
      most = Math.max(most, costs[value] as number)
    }
    sum += most - least
  }
  return sum
}
