import { Sequences } from './sequences'
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

/** Makes the nodes of a graph, each once. */
export class GraphBuilder {
  /** Each node: its variable; then the parts of an "and" node, else each value that leads on, and where it leads. */
  readonly #nodes = new Sequences()
  readonly #converted = new Map<number, number>([
    [FALSE, FALSE],
    [TRUE, TRUE],
  ])

  constructor(
    private readonly store: NodeStore,
    private readonly limit: number,
  ) {
    this.#nodes.number([AND, FALSE])
    this.#nodes.number([AND, TRUE])
  }

  and(kids: number[]): number {
    const parts = kids.filter((kid) => kid !== TRUE)
    if (parts.includes(FALSE)) return FALSE
    if (parts.length < 2) return parts[0] ?? TRUE
    return this.#node([AND, ...parts.sort((a, b) => a - b)])
  }

  /** `kids`: where each value leads. */
  decision(level: number, kids: Int32Array): number {
    const one = kids[0] as number
    if (kids.every((kid) => kid === one)) return one
    const row = [level]
    for (let value = 0; value < kids.length; value++) if (kids[value] !== FALSE) row.push(value, kids[value] as number)
    return this.#node(row)
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

  /** What can be reached from `root`, with the gaps of its edges. */
  finish(root: number): Graph {
    const reached = new Uint8Array(this.#nodes.size)
    reached[FALSE] = reached[TRUE] = reached[root] = 1
    for (let n = root; n > TRUE; n--) {
      if (!reached[n]) continue
      const row = this.#nodes.row(n)
      for (let at = row[0] === AND ? 1 : 2; at < row.length; at += row[0] === AND ? 1 : 2)
        reached[row[at] as number] = 1
    }
    const taken: number[] = []
    const renamed = new Int32Array(this.#nodes.size)
    for (let n = 0; n < reached.length; n++) if (reached[n]) renamed[n] = taken.push(n) - 1
    return this.#layOut(taken, renamed, renamed[root] as number)
  }

  #node(row: number[]): number {
    const made = this.#nodes.number(row)
    if (made >= this.limit) throw new TooLarge(`more than ${this.limit} nodes`)
    return made
  }

  #layOut(taken: number[], renamed: Int32Array, root: number): Graph {
    const { domains } = this.store
    const offsets = offsetsOf(domains)
    const variable = new Int32Array(taken.length).fill(AND, 0, 2)
    const first = new Int32Array(taken.length + 1)
    const literal: number[] = []
    const kid: number[] = []
    for (const [n, id] of taken.entries()) {
      first[n] = kid.length
      if (n < 2) continue
      const [at = AND, ...rest] = this.#nodes.row(id)
      variable[n] = at
      for (let edge = 0; edge < rest.length; edge++) {
        literal.push(at === AND ? 0 : (offsets[at] as number) + (rest[edge++] as number))
        kid.push(renamed[rest[edge] as number] as number)
      }
    }
    first[taken.length] = kid.length
    const edges = { literal: Int32Array.from(literal), kid: Int32Array.from(kid) }
    return {
      domains,
      offsets,
      variable,
      first,
      ...edges,
      root,
      ...gapsOf(domains.length, { variable, first, ...edges }, root),
    }
  }
}

/** What each edge passes over: what its node speaks of and what it leads to does not. */
function gapsOf(count: number, { variable, first, kid }: Pick<Graph, 'variable' | 'first' | 'kid'>, root: number) {
  const words = (count + 31) >> 5
  const speaksOf = new Int32Array(variable.length * words)
  const gaps = new Sequences()
  gaps.number([])
  const missing = (all: Int32Array, from: number, without: number): number => {
    const list: number[] = []
    for (let w = 0; w < words; w++)
      for (let bits = (all[w] as number) & ~(speaksOf[from + w] as number); bits; bits &= bits - 1) {
        const at = w * 32 + (31 - Math.clz32(bits & -bits))
        if (at !== without) list.push(at)
      }
    return gaps.number(list)
  }
  const gap = new Int32Array(kid.length)
  for (let n = 2; n < variable.length; n++) {
    const all = speaksOf.subarray(n * words, (n + 1) * words)
    const at = variable[n] as number
    const to = first[n + 1] as number
    for (let edge = first[n] as number; edge < to; edge++)
      for (let w = 0; w < words; w++)
        all[w] = (all[w] as number) | (speaksOf[(kid[edge] as number) * words + w] as number)
    if (at === AND) continue
    all[at >> 5] = (all[at >> 5] as number) | (1 << (at & 31))
    for (let edge = first[n] as number; edge < to; edge++) gap[edge] = missing(all, (kid[edge] as number) * words, at)
  }
  const everything = new Int32Array(words)
  for (let v = 0; v < count; v++) everything[v >> 5] = (everything[v >> 5] as number) | (1 << (v & 31))
  const rootGap = missing(everything, root * words, -1)
  return { gap, rootGap, gaps: Array.from({ length: gaps.size }, (_, n) => gaps.row(n).slice()) }
}

/** Where the values of each variable begin when all stand in one row; the last number is how many there are. */
export function offsetsOf(domains: readonly number[]): Int32Array {
  const offsets = new Int32Array(domains.length + 1)
  for (const [at, size] of domains.entries()) offsets[at + 1] = (offsets[at] as number) + size
  return offsets
}
