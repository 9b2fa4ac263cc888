import { AND, type Graph } from './graph'

/** 1 for each value that may be taken, of all variables in one row (`Graph.offsets`). Each variable has at least one. */
export type Allowed = Uint8Array

export const everything = ({ offsets }: Graph): Allowed => new Uint8Array(offsets.at(-1) as number).fill(1)

/** For each node whether something of it is left with what is allowed. */
function possible(graph: Graph, allowed: Allowed): Uint8Array {
  const { variable, first, literal, kid } = graph
  const ok = new Uint8Array(variable.length)
  ok[1] = 1
  for (let n = 2; n < ok.length; n++) {
    const from = first[n] as number
    const to = first[n + 1] as number
    let edge = from
    if (variable[n] === AND) {
      while (edge < to && ok[kid[edge] as number]) edge++
      ok[n] = edge === to ? 1 : 0
    } else {
      while (edge < to && !(allowed[literal[edge] as number] && ok[kid[edge] as number])) edge++
      ok[n] = edge < to ? 1 : 0
    }
  }
  return ok
}

/**
 * The values (1, of all variables in one row) that some valid configuration has whose other variables are all allowed; what is allowed of the
 * variable itself does not count. So the answer for one that is fixed is what it could become while all others stay.
 */
export function supported(graph: Graph, allowed: Allowed): Uint8Array {
  const { variable, first, literal, kid, gap, gaps, offsets, root, rootGap } = graph
  const ok = possible(graph, allowed)
  const found = new Uint8Array(allowed.length)
  const free = new Uint8Array(gaps.length)
  // Whether all that lies outside the node can be had.
  const around = new Uint8Array(variable.length)
  around[root] = 1
  if (ok[root]) free[rootGap] = 1
  for (let n = root; n > 1; n--) {
    if (!around[n]) continue
    const from = first[n] as number
    const to = first[n + 1] as number
    if (variable[n] === AND) {
      passToParts(from, to)
      continue
    }
    for (let edge = from; edge < to; edge++) {
      const value = literal[edge] as number
      const below = kid[edge] as number
      if (ok[below]) found[value] = 1
      if (!allowed[value]) continue
      around[below] = 1
      if (ok[below]) free[gap[edge] as number] = 1
    }
  }
  for (let g = 0; g < free.length; g++)
    if (free[g]) for (const at of gaps[g] as Int32Array) found.fill(1, offsets[at], offsets[at + 1])
  return found

  /** Where one part has nothing left, only that one can still be mended by a variable of its own. */
  function passToParts(from: number, to: number) {
    let dead = -1
    for (let edge = from; edge < to; edge++) {
      if (ok[kid[edge] as number]) continue
      if (dead >= 0) return
      dead = kid[edge] as number
    }
    if (dead >= 0) around[dead] = 1
    else for (let edge = from; edge < to; edge++) around[kid[edge] as number] = 1
  }
}

/** How many configurations are left, exactly. */
export function count(graph: Graph, allowed: Allowed): bigint {
  // Far quicker, and exact as long as nothing is beyond what a number counts one by one.
  const quick = quickCount(graph, allowed)
  if (quick !== undefined) return BigInt(quick)
  const { below, free } = counts(graph, allowed)
  return (below[graph.root] as bigint) * (free[graph.rootGap] as bigint)
}

/** For each node, and for each gap, in how many ways what it speaks of can be chosen. */
export function counts(graph: Graph, allowed: Allowed): { below: bigint[]; free: bigint[] } {
  const free = freeWays(graph, allowed)
  return { below: exactCounts(graph, allowed, free), free }
}

function freeWays(graph: Graph, allowed: Allowed): bigint[] {
  const ways = waysOf(graph, allowed)
  return graph.gaps.map((gap) => gap.reduce((product, at) => product * BigInt(ways[at] as number), 1n))
}

/** How many values of each variable are allowed. */
function waysOf({ offsets }: Graph, allowed: Allowed): Float64Array {
  const ways = new Float64Array(offsets.length - 1)
  for (let at = 0; at < ways.length; at++)
    for (let value = offsets[at] as number; value < (offsets[at + 1] as number); value++)
      ways[at] = (ways[at] as number) + (allowed[value] as number)
  return ways
}

function exactCounts(graph: Graph, allowed: Allowed, free: bigint[]): bigint[] {
  const { variable, first, literal, kid, gap } = graph
  const below: bigint[] = [0n, 1n]
  for (let n = 2; n < variable.length; n++) {
    const joins = variable[n] === AND
    let total = joins ? 1n : 0n
    for (let edge = first[n] as number; edge < (first[n + 1] as number); edge++) {
      const ways = below[kid[edge] as number] as bigint
      if (joins) total *= ways
      else if (allowed[literal[edge] as number]) total += ways * (free[gap[edge] as number] as bigint)
    }
    below.push(total)
  }
  return below
}

/** Undefined when a number grows too large to be exact. */
function quickCount(graph: Graph, allowed: Allowed): number | undefined {
  const { variable, first, literal, kid, gap, root, rootGap } = graph
  const ways = waysOf(graph, allowed)
  const free = Float64Array.from(graph.gaps, (list) => {
    let product = 1
    for (const at of list) product *= ways[at] as number
    return product
  })
  const below = new Float64Array(variable.length)
  below[1] = 1
  for (let n = 2; n < variable.length; n++) {
    const joins = variable[n] === AND
    const to = first[n + 1] as number
    let total = joins ? 1 : 0
    for (let edge = first[n] as number; edge < to; edge++) {
      const under = below[kid[edge] as number] as number
      if (joins) total *= under
      else if (under && allowed[literal[edge] as number]) total += under * (free[gap[edge] as number] as number)
    }
    if (total > Number.MAX_SAFE_INTEGER) return
    below[n] = total
  }
  const total = (below[root] as number) * (free[rootGap] as number)
  return total > Number.MAX_SAFE_INTEGER ? undefined : total
}
