import { Masks } from './masks'
import { FALSE, type NodeStore, TRUE } from './store'

/** By level, the values (a number of `Masks`) that a rule leaves; of levels that are not there it does not speak. */
export type Support = ReadonlyMap<number, number>

/**
 * What is left of single rules when something has been chosen. All answers are remembered: a residual is a node like any
 * other, so the same rest of a rule is met again wherever a search comes back to it.
 */
export class Residuals {
  readonly masks = new Masks()
  readonly #restricted = new Map<number, Map<number, number>>()
  readonly #supports = new Map<number, Support>()
  readonly #full: number[]

  constructor(readonly store: NodeStore) {
    this.#full = store.domains.map((size) => this.masks.full(size))
  }

  /** The node when its level `level` may only have the values of `mask`; a single value takes the level out of it. */
  restrict(node: number, level: number, mask: number): number {
    const { store, masks } = this
    const key = mask * store.domains.length + level
    let memo = this.#restricted.get(key)
    if (!memo) {
      memo = new Map()
      this.#restricted.set(key, memo)
    }
    const single = masks.single(mask)
    const run = (id: number): number => {
      const at = store.level[id] as number
      if (at > level) return id
      if (at === level && single >= 0) return store.kid(id, single)
      const known = memo.get(id)
      if (known !== undefined) return known
      const children = new Int32Array(store.domains[at] as number)
      for (let v = 0; v < children.length; v++)
        children[v] = at < level ? run(store.kid(id, v)) : masks.has(mask, v) ? store.kid(id, v) : FALSE
      const made = store.node(at, children)
      memo.set(id, made)
      return made
    }
    return run(node)
  }

  /** The rule that a level has one of the values. */
  literal(level: number, mask: number): number {
    const children = new Int32Array(this.store.domains[level] as number)
    for (let v = 0; v < children.length; v++) children[v] = this.masks.has(mask, v) ? TRUE : FALSE
    return this.store.node(level, children)
  }

  /** Which values of its levels some way from the node to the true end has. */
  support(node: number): Support {
    const known = this.#supports.get(node)
    if (known) return known
    const found = this.#seen(node)
    this.#supports.set(node, found)
    return found
  }

  #seen(root: number): Support {
    const { store } = this
    const words = new Map<number, Uint32Array>()
    const seen = new Set<number>()
    const edges: number[] = []
    const waiting = [root]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id <= TRUE || seen.has(id)) continue
      seen.add(id)
      const at = store.level[id] as number
      const size = store.domains[at] as number
      let mask = words.get(at)
      if (!mask) {
        mask = new Uint32Array((size + 31) >> 5)
        words.set(at, mask)
      }
      for (let v = 0; v < size; v++) {
        const kid = store.kid(id, v)
        if (kid === FALSE) continue
        mask[v >> 5] = (mask[v >> 5] as number) | (1 << (v & 31))
        edges.push(at, store.level[kid] as number)
        waiting.push(kid)
      }
    }
    const levels = Int32Array.from(words.keys()).sort()
    const open = passedOver(levels, edges)
    const support = new Map<number, number>()
    for (const [at, level] of levels.entries())
      support.set(level, open[at] ? (this.#full[level] as number) : this.masks.number(words.get(level) as Uint32Array))
    return support
  }
}

/** Which of the levels some edge (from, to, from, to …) passes over: there every value leads on. */
function passedOver(levels: Int32Array, edges: number[]): Uint8Array {
  const place = new Map(Array.from(levels, (level, at) => [level, at]))
  const change = new Int32Array(levels.length + 1)
  for (let at = 0; at < edges.length; at += 2) {
    const from = (place.get(edges[at] as number) as number) + 1
    const to = place.get(edges[at + 1] as number) ?? levels.length
    if (to <= from) continue
    change[from] = (change[from] as number) + 1
    change[to] = (change[to] as number) - 1
  }
  let open = 0
  return Uint8Array.from(levels, (_, at) => {
    open += change[at] as number
    return open ? 1 : 0
  })
}
