import { AND, type Graph } from './graph'

/** By variable, 1 for each value that may be taken. */
export type Allowed = readonly Uint8Array[]

export const everything = ({ domains }: Graph): Uint8Array[] => domains.map((size) => new Uint8Array(size).fill(1))

/** For each node whether something of it is left with what is allowed. */
export function possible(graph: Graph, allowed: Allowed): Uint8Array {
  const { variable, first, value, kid } = graph
  const ok = new Uint8Array(variable.length)
  ok[1] = 1
  for (let n = 2; n < ok.length; n++) {
    const from = first[n] as number
    const to = first[n + 1] as number
    const at = variable[n] as number
    let edge = from
    if (at === AND) {
      while (edge < to && ok[kid[edge] as number]) edge++
      ok[n] = edge === to ? 1 : 0
    } else {
      const open = allowed[at] as Uint8Array
      while (edge < to && !(open[value[edge] as number] && ok[kid[edge] as number])) edge++
      ok[n] = edge < to ? 1 : 0
    }
  }
  return ok
}

export const isPossible = (graph: Graph, allowed: Allowed): boolean => possible(graph, allowed)[graph.root] === 1

/**
 * By variable, the values that some valid configuration has whose other variables are all allowed; what is allowed of the
 * variable itself does not count. So the answer for one that is fixed is what it could become while all others stay.
 */
export function supported(graph: Graph, allowed: Allowed): Uint8Array[] {
  const { variable, first, value, kid, gap, gaps, domains, root, rootGap } = graph
  const ok = possible(graph, allowed)
  const found = domains.map((size) => new Uint8Array(size))
  const free = new Uint8Array(gaps.length)
  // Whether all that lies outside the node can be had.
  const around = new Uint8Array(variable.length)
  around[root] = 1
  if (ok[root]) free[rootGap] = 1
  for (let n = root; n > 1; n--) {
    if (!around[n]) continue
    const from = first[n] as number
    const to = first[n + 1] as number
    const at = variable[n] as number
    if (at === AND) {
      passToParts(from, to)
      continue
    }
    const open = allowed[at] as Uint8Array
    const seen = found[at] as Uint8Array
    for (let edge = from; edge < to; edge++) {
      const v = value[edge] as number
      const below = kid[edge] as number
      if (ok[below]) seen[v] = 1
      if (!open[v]) continue
      around[below] = 1
      if (ok[below]) free[gap[edge] as number] = 1
    }
  }
  for (let g = 0; g < free.length; g++) if (free[g]) for (const at of gaps[g] as Int32Array) found[at]?.fill(1)
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
export const count = (graph: Graph, allowed: Allowed): bigint => {
  const { below, free } = counts(graph, allowed)
  return (below[graph.root] as bigint) * (free[graph.rootGap] as bigint)
}

/** For each node, and for each gap, in how many ways what it speaks of can be chosen. */
export function counts(graph: Graph, allowed: Allowed): { below: bigint[]; free: bigint[] } {
  const { variable, first, value, kid, gap } = graph
  const { sizes, free } = widths(graph, allowed)
  // Far quicker, and exact as long as nothing is beyond what a number counts one by one.
  const quick = quickCounts(graph, allowed, sizes)
  if (quick) return { below: Array.from(quick, BigInt), free }
  const below: bigint[] = [0n, 1n]
  for (let n = 2; n < variable.length; n++) {
    const at = variable[n] as number
    let total = at === AND ? 1n : 0n
    for (let edge = first[n] as number; edge < (first[n + 1] as number); edge++) {
      const ways = below[kid[edge] as number] as bigint
      if (at === AND) total *= ways
      else if (allowed[at]?.[value[edge] as number]) total += ways * (free[gap[edge] as number] as bigint)
    }
    below.push(total)
  }
  return { below, free }
}

function widths({ gaps }: Graph, allowed: Allowed): { sizes: Float64Array; free: bigint[] } {
  const open = allowed.map((values) => values.reduce((sum, one) => sum + one, 0))
  const free = gaps.map((gap) => gap.reduce((ways, at) => ways * BigInt(open[at] as number), 1n))
  return { sizes: Float64Array.from(free, Number), free }
}

/** Undefined when a number grows too large to be exact. */
function quickCounts(graph: Graph, allowed: Allowed, sizes: Float64Array): Float64Array | undefined {
  const { variable, first, value, kid, gap } = graph
  const below = new Float64Array(variable.length)
  below[1] = 1
  let largest = 1
  for (let n = 2; n < variable.length; n++) {
    const at = variable[n] as number
    const to = first[n + 1] as number
    let total = at === AND ? 1 : 0
    for (let edge = first[n] as number; edge < to; edge++) {
      const ways = below[kid[edge] as number] as number
      if (at === AND) total *= ways
      else if (allowed[at]?.[value[edge] as number]) total += ways * (sizes[gap[edge] as number] as number)
    }
    below[n] = total
    if (total > largest) largest = total
  }
  return largest <= Number.MAX_SAFE_INTEGER ? below : undefined
}
