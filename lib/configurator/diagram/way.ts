import { AND, type Graph } from './graph'
import type { Allowed } from './passes'

/** Tells whether something is left, looking at no more of a graph than it must. Its memory is laid out once. */
export class WayFinder {
  /** By node, twice the turn in which it was looked at, and one more where a way was found. */
  readonly #state: Int32Array
  readonly #nodes: Int32Array
  readonly #edges: Int32Array
  #turn = 0

  constructor(private readonly graph: Graph) {
    this.#state = new Int32Array(graph.variable.length)
    // No variable is decided twice on a way, and between two of them parts are joined once.
    this.#nodes = new Int32Array(graph.domains.length * 2 + 2)
    this.#edges = new Int32Array(graph.domains.length * 2 + 2)
  }

  /** Whether some configuration has only what is allowed. */
  isThere(allowed: Allowed): boolean {
    const { variable, first, literal, kid, root } = this.graph
    const [nodes, edges, state] = [this.#nodes, this.#edges, this.#state]
    const no = ++this.#turn * 2
    state[0] = no
    state[1] = no + 1
    let depth = 0
    nodes[0] = root
    edges[0] = first[root] as number
    while (depth >= 0) {
      const n = nodes[depth] as number
      const joins = variable[n] === AND
      const to = first[n + 1] as number
      // What one edge says of its node at once: that a choice leads on, or that a part has nothing left.
      const telling = joins ? no : no + 1
      let edge = edges[depth] as number
      let found = (state[n] as number) >= no ? (state[n] as number) : -1
      let next = -1
      for (; found < 0 && edge < to; edge++) {
        if (!joins && !allowed[literal[edge] as number]) continue
        const below = kid[edge] as number
        const known = state[below] as number
        if (known < no) {
          next = below
          break
        }
        if (known === telling) found = telling
      }
      if (next >= 0) {
        edges[depth++] = edge
        nodes[depth] = next
        edges[depth] = first[next] as number
        continue
      }
      state[n] = found < 0 ? no + (joins ? 1 : 0) : found
      depth--
    }
    return state[root] === no + 1
  }
}
