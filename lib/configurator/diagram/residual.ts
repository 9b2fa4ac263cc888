import { Masks } from './masks'
import { FALSE, type NodeStore, TRUE } from './store'
import { Support } from './support'

/**
 * What is left of single rules when something has been chosen. All answers are remembered: a residual is a node like any
 * other, so the same rest of a rule is met again wherever a search comes back to it.
 */
export class Residuals {
  readonly masks = new Masks()
  readonly #restricted = new Map<number, Map<number, number>>()
  readonly #supports: Support[] = []
  readonly #full: number[]
  #turn = 0
  #visited = new Int32Array(0)
  readonly #levelTurn: Int32Array
  readonly #passed: Int32Array
  readonly #words: Uint32Array
  readonly #wordsFrom: Int32Array

  constructor(readonly store: NodeStore) {
    const levels = store.domains.length
    this.#levelTurn = new Int32Array(levels)
    this.#passed = new Int32Array(levels + 1)
    this.#wordsFrom = new Int32Array(levels + 1)
    for (const [level, size] of store.domains.entries())
      this.#wordsFrom[level + 1] = (this.#wordsFrom[level] as number) + ((size + 31) >> 5)
    this.#words = new Uint32Array(this.#wordsFrom[levels] as number)
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
    const known = this.#supports[node]
    if (known) return known
    const found = this.#seen(node)
    this.#supports[node] = found
    return found
  }

  /** Walks all nodes below; what it needs for that lies ready in the fields, by node and by level. */
  #seen(root: number): Support {
    const { store } = this
    if (this.#visited.length < store.size) this.#visited = new Int32Array(store.level.length)
    const turn = ++this.#turn
    const levels: number[] = []
    const waiting = [root]
    this.#passed.fill(0)
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id <= TRUE || this.#visited[id] === turn) continue
      this.#visited[id] = turn
      const level = store.level[id] as number
      const from = this.#wordsFrom[level] as number
      if (this.#levelTurn[level] !== turn) {
        this.#levelTurn[level] = turn
        this.#words.fill(0, from, this.#wordsFrom[level + 1])
        levels.push(level)
      }
      const size = store.domains[level] as number
      for (let v = 0; v < size; v++) {
        const kid = store.kid(id, v)
        if (kid === FALSE) continue
        this.#words[from + (v >> 5)] = (this.#words[from + (v >> 5)] as number) | (1 << (v & 31))
        // What lies between is passed over: there every value leads on.
        const below = store.level[kid] as number
        if (below > level + 1) {
          this.#passed[level + 1] = (this.#passed[level + 1] as number) + 1
          this.#passed[below] = (this.#passed[below] as number) - 1
        }
        waiting.push(kid)
      }
    }
    return this.#support(Int32Array.from(levels).sort())
  }

  #support(levels: Int32Array): Support {
    const masks = new Int32Array(levels.length)
    let level = 0
    let open = 0
    for (const [at, spoken] of levels.entries()) {
      for (; level <= spoken; level++) open += this.#passed[level] as number
      masks[at] = open
        ? (this.#full[spoken] as number)
        : this.masks.number(this.#words.slice(this.#wordsFrom[spoken], this.#wordsFrom[spoken + 1]))
    }
    return new Support(levels, masks)
  }
}
