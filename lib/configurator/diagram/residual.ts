import { Layout } from './layout'
import { FALSE, type NodeStore, TRUE } from './store'

/**
 * What is left of single rules when values are gone. `left` is what each level may still have, as a row of `layout`. A rest
 * says nothing of values that are gone, so a rule that only told these apart does not speak of their level any more: rests
 * that mean the same are the same node, and what does not hang together any more is seen to.
 */
export class Residuals {
  readonly layout: Layout
  /** What is left at the beginning: everything. */
  readonly full: Int32Array
  readonly #levels: (Int32Array | undefined)[] = []
  /** By node, the turn in which it was looked at, and what was found. */
  #turns = new Int32Array(1 << 12)
  #found = new Int32Array(1 << 12)
  #turn = 0
  /** How much was looked at, in nodes: what a search is measured by, the same on every machine. */
  work = 0
  /** By level, where it stands among the levels of the rule that is looked at. */
  readonly #place: Int32Array
  /** By that place, how many more edges pass over it than over the one before. */
  readonly #passed: Int32Array
  readonly #speaks: Int32Array
  readonly #scratch: Int32Array[] = []

  constructor(readonly store: NodeStore) {
    const levels = store.domains.length
    this.layout = new Layout(store.domains)
    this.full = this.layout.full()
    this.#place = new Int32Array(levels + 1)
    this.#passed = new Int32Array(levels + 2)
    this.#speaks = new Int32Array((levels >> 5) + 1)
  }

  /** The levels that a rule speaks of, in rising order. */
  levelsOf(node: number): Int32Array {
    return this.#levels[node] ?? this.#seen(node)
  }

  /**
   * Puts into `values` (a row of `layout`), for the levels of the rule, those values that still lead to its true end.
   * Answers whether there are any.
   */
  support(node: number, left: Int32Array, values: Int32Array): boolean {
    const levels = this.levelsOf(node)
    const { layout } = this
    for (let at = 0; at < levels.length; at++) {
      const level = levels[at] as number
      this.#place[level] = at
      this.#passed[at] = 0
      values.fill(0, layout.from[level], layout.from[level + 1])
    }
    this.#place[this.store.domains.length] = levels.length
    this.#passed[levels.length] = 0
    this.#begin()
    if (!this.#leads(node, left, values)) return false
    let open = 0
    for (let at = 0; at < levels.length; at++) {
      open += this.#passed[at] as number
      if (!open) continue
      const level = levels[at] as number
      for (let word = layout.from[level] as number; word < (layout.from[level + 1] as number); word++)
        values[word] = left[word] as number
    }
    return true
  }

  /** The rest of a rule of which every value left leads to its true end. */
  restrict(node: number, left: Int32Array): number {
    this.#begin()
    this.#speaks.fill(0)
    const rest = this.#rest(node, left)
    if (rest > TRUE && !this.#levels[rest]) this.#levels[rest] = this.#spoken()
    return rest
  }

  /** The rule and what is left, as one diagram. */
  settled(node: number, left: Int32Array): number {
    const levels = this.levelsOf(node)
    const known = new Map<number, number>()
    const run = (id: number, at: number): number => {
      const level = levels[at]
      if (level === undefined || id === FALSE) return id
      const key = id * (levels.length + 1) + at
      const before = known.get(key)
      if (before !== undefined) return before
      const isHere = this.store.level[id] === level
      const kids = new Int32Array(this.store.domains[level] as number)
      for (let v = 0; v < kids.length; v++)
        if (this.layout.has(left, level, v)) kids[v] = run(isHere ? this.store.kid(id, v) : id, at + 1)
      const made = this.store.node(level, kids)
      known.set(key, made)
      return made
    }
    return run(node, 0)
  }

  /** The rule that a level has one of the values left. */
  literal(level: number, left: Int32Array): number {
    const kids = new Int32Array(this.store.domains[level] as number)
    for (let v = 0; v < kids.length; v++) kids[v] = this.layout.has(left, level, v) ? TRUE : FALSE
    return this.store.node(level, kids)
  }

  /** A row of numbers that is the same for rules (in rising order) that mean the same with what is left of their levels. */
  keyOf(rules: number[], levels: readonly number[], left: Int32Array): number[] {
    const key = [...rules]
    const { from } = this.layout
    for (const level of levels) {
      if (this.layout.isSame(left, this.full, level)) continue
      key.push(-level - 1)
      for (let word = from[level] as number; word < (from[level + 1] as number); word++) key.push(left[word] as number)
    }
    return key
  }

  #begin(): void {
    this.#turn++
    if (this.#turns.length >= this.store.size) return
    this.#turns = new Int32Array(this.store.level.length)
    this.#found = new Int32Array(this.store.level.length)
  }

  #leads(id: number, left: Int32Array, values: Int32Array): boolean {
    if (id <= TRUE) return id === TRUE
    if (this.#turns[id] === this.#turn) return this.#found[id] === 1
    this.work++
    this.#turns[id] = this.#turn
    const { store } = this
    const level = store.level[id] as number
    const from = this.layout.from[level] as number
    const next = (this.#place[level] as number) + 1
    const kids = store.first[id] as number
    let any = 0
    for (let word = from; word < (this.layout.from[level + 1] as number); word++) {
      let seen = 0
      for (let bits = left[word] as number; bits; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits)
        const kid = store.kids[kids + (word - from) * 32 + bit] as number
        if (!this.#leads(kid, left, values)) continue
        seen |= 1 << bit
        // What lies between is passed over: there every value leads on.
        const below = this.#place[store.level[kid] as number] as number
        if (below === next) continue
        this.#passed[next] = (this.#passed[next] as number) + 1
        this.#passed[below] = (this.#passed[below] as number) - 1
      }
      values[word] = (values[word] as number) | seen
      any |= seen
    }
    this.#found[id] = any ? 1 : 0
    return any !== 0
  }

  #rest(id: number, left: Int32Array): number {
    if (id <= TRUE) return id
    if (this.#turns[id] === this.#turn) return this.#found[id] as number
    this.work++
    const { store } = this
    const level = store.level[id] as number
    const size = store.domains[level] as number
    const first = store.first[id] as number
    const kids = this.#scratch.pop() ?? new Int32Array(1_024)
    let one = -1
    let isOne = true
    for (let v = 0; v < size; v++) {
      kids[v] = FALSE
      if (!this.layout.has(left, level, v)) continue
      const kid = this.#rest(store.kids[first + v] as number, left)
      kids[v] = kid
      if (one < 0) one = kid
      else if (kid !== one) isOne = false
    }
    const made = isOne ? one : store.node(level, kids)
    if (!isOne) this.#speaks[level >> 5] = (this.#speaks[level >> 5] as number) | (1 << (level & 31))
    this.#scratch.push(kids)
    this.#turns[id] = this.#turn
    this.#found[id] = made
    return made
  }

  #seen(root: number): Int32Array {
    this.#begin()
    this.#speaks.fill(0)
    const waiting = [root]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id <= TRUE || this.#turns[id] === this.#turn) continue
      this.#turns[id] = this.#turn
      const level = this.store.level[id] as number
      this.#speaks[level >> 5] = (this.#speaks[level >> 5] as number) | (1 << (level & 31))
      const from = this.store.first[id] as number
      for (let v = 0; v < (this.store.domains[level] as number); v++) waiting.push(this.store.kids[from + v] as number)
    }
    const levels = this.#spoken()
    this.#levels[root] = levels
    return levels
  }

  #spoken(): Int32Array {
    const levels: number[] = []
    for (let word = 0; word < this.#speaks.length; word++)
      for (let bits = this.#speaks[word] as number; bits; bits &= bits - 1)
        levels.push(word * 32 + 31 - Math.clz32(bits & -bits))
    return Int32Array.from(levels)
  }
}
