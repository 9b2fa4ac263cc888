import { FALSE, type NodeStore, TooLarge, TRUE } from './store'

/** The level of nodes that join independent parts. */
export const AND = -1

/**
 * What a model allows, as a directed graph without cycles; children stand before their parents. Node 0 allows nothing,
 * node 1 everything. A node decides a variable: an edge for each value that leads on. Or it joins parts that share no
 * variable (`variable` is `AND`). Edges of node n: `first[n]` to `first[n + 1]`. An edge may pass over variables of which
 * the rest says nothing: `gaps[gap[edge]]` lists them; those the root passes over are `gaps[rootGap]`.
 */
export type Graph = {
  domains: readonly number[]
  /** Where the values of each variable begin among all values of all variables. */
  offsets: Int32Array
  variable: Int32Array
  first: Int32Array
  /** By edge, its value among all values: of variable x, value v is `offsets[x] + v`. */
  literal: Int32Array
  kid: Int32Array
  gap: Int32Array
  gaps: Int32Array[]
  root: number
  rootGap: number
}

type Made = { variable: number; values: number[]; kids: number[] }

/** Makes the nodes of a graph, each once. */
export class GraphBuilder {
  readonly #nodes: Made[] = [
    { variable: AND, values: [], kids: [] },
    { variable: AND, values: [], kids: [] },
  ]
  readonly #known = new Map<string, number>()
  readonly #converted = new Map<number, number>([
    [FALSE, FALSE],
    [TRUE, TRUE],
  ])

  constructor(
    private readonly store: NodeStore,
    private readonly limit: number,
  ) {}

  get size(): number {
    return this.#nodes.length
  }

  and(kids: number[]): number {
    if (!kids.length) return TRUE
    if (kids.length === 1) return kids[0] as number
    return this.#node({ variable: AND, values: [], kids: kids.toSorted((a, b) => a - b) })
  }

  /** `kids`: where each value leads. */
  decision(level: number, kids: Int32Array): number {
    const one = kids[0] as number
    if (kids.every((kid) => kid === one)) return one
    const values: number[] = []
    const taken: number[] = []
    for (const [value, kid] of kids.entries()) {
      if (kid === FALSE) continue
      values.push(value)
      taken.push(kid)
    }
    return this.#node({ variable: level, values, kids: taken })
  }

  /** A node of the store, with all below it. */
  ofDiagram(id: number): number {
    const known = this.#converted.get(id)
    if (known !== undefined) return known
    const level = this.store.level[id] as number
    const kids = new Int32Array(this.store.domains[level] as number)
    for (let v = 0; v < kids.length; v++) kids[v] = this.ofDiagram(this.store.kid(id, v))
    const made = this.decision(level, kids)
    this.#converted.set(id, made)
    return made
  }

  #node(node: Made): number {
    const key = `${node.variable}|${node.values.join()}|${node.kids.join()}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#nodes.length >= this.limit) throw new TooLarge(`more than ${this.limit} nodes`)
    this.#nodes.push(node)
    this.#known.set(key, this.#nodes.length - 1)
    return this.#nodes.length - 1
  }

  /** What can be reached from `root`, with the gaps of its edges. */
  finish(root: number): Graph {
    const reached = new Uint8Array(this.#nodes.length)
    reached[root] = 1
    for (let n = this.#nodes.length - 1; n > TRUE; n--)
      if (reached[n]) for (const kid of (this.#nodes[n] as Made).kids) reached[kid] = 1
    reached[FALSE] = reached[TRUE] = 1
    const renamed = new Map<number, number>()
    const nodes: Made[] = []
    for (const [n, node] of this.#nodes.entries()) {
      if (!reached[n]) continue
      renamed.set(n, nodes.length)
      nodes.push({ ...node, kids: node.kids.map((kid) => renamed.get(kid) as number) })
    }
    return layOut(this.store.domains, nodes, renamed.get(root) as number)
  }
}

/** Where the values of each variable begin when all stand in one row; the last number is how many there are. */
export function offsetsOf(domains: readonly number[]): Int32Array {
  const offsets = new Int32Array(domains.length + 1)
  for (const [at, size] of domains.entries()) offsets[at + 1] = (offsets[at] as number) + size
  return offsets
}

function layOut(domains: readonly number[], nodes: Made[], root: number): Graph {
  const words = (domains.length + 31) >> 5
  const speaksOf: Uint32Array[] = []
  const gaps: Int32Array[] = [new Int32Array()]
  const gapNumbers = new Map<string, number>([['', 0]])
  const gapOf = (all: Uint32Array, without: number, kid: Uint32Array): number => {
    const missing: number[] = []
    for (let w = 0; w < words; w++) {
      let bits = (all[w] as number) & ~(kid[w] as number)
      for (; bits; bits &= bits - 1) {
        const at = w * 32 + (31 - Math.clz32(bits & -bits))
        if (at !== without) missing.push(at)
      }
    }
    const key = missing.join()
    const known = gapNumbers.get(key)
    if (known !== undefined) return known
    gaps.push(Int32Array.from(missing))
    gapNumbers.set(key, gaps.length - 1)
    return gaps.length - 1
  }
  const edges = nodes.reduce((sum, { kids }) => sum + kids.length, 0)
  const variable = Int32Array.from(nodes, (node) => node.variable)
  const first = new Int32Array(nodes.length + 1)
  const offsets = offsetsOf(domains)
  const [literal, kid, gap] = [new Int32Array(edges), new Int32Array(edges), new Int32Array(edges)]
  let at = 0
  for (const [n, node] of nodes.entries()) {
    first[n] = at
    const all = new Uint32Array(words)
    for (const each of node.kids)
      for (let w = 0; w < words; w++) all[w] = (all[w] as number) | ((speaksOf[each] as Uint32Array)[w] as number)
    if (node.variable >= 0) all[node.variable >> 5] = (all[node.variable >> 5] as number) | (1 << (node.variable & 31))
    speaksOf.push(all)
    for (const [number, each] of node.kids.entries()) {
      if (node.variable >= 0) literal[at] = (offsets[node.variable] as number) + (node.values[number] as number)
      kid[at] = each
      if (node.variable >= 0) gap[at] = gapOf(all, node.variable, speaksOf[each] as Uint32Array)
      at++
    }
  }
  first[nodes.length] = at
  const everything = new Uint32Array(words)
  for (let v = 0; v < domains.length; v++) everything[v >> 5] = (everything[v >> 5] as number) | (1 << (v & 31))
  const rootGap = gapOf(everything, -1, speaksOf[root] as Uint32Array)
  return { domains, offsets, variable, first, literal, kid, gap, gaps, root, rootGap }
}
