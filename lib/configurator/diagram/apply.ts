import { copyInto, FALSE, type NodeStore, TRUE } from './store'

/** The diagram of what both allow. */
export const both = (store: NodeStore, a: number, b: number): number => new Apply(store, false).run(a, b)
/** The diagram of what at least one allows. */
export const either = (store: NodeStore, a: number, b: number): number => new Apply(store, true).run(a, b)

/** The diagram of what `root` does not allow: the same ways to the other end. */
export const opposite = (store: NodeStore, root: number): number => copyInto(store, store, root, [TRUE, FALSE])

/** Walks two diagrams at once. For `or`, true and false change places. */
class Apply {
  readonly #strong: number
  readonly #weak: number
  #a = new Int32Array(1 << 12)
  #b = new Int32Array(1 << 12)
  #result = new Int32Array(1 << 12)
  #used = 0
  readonly #scratch: Int32Array[] = []

  constructor(
    private readonly store: NodeStore,
    or: boolean,
  ) {
    this.#strong = or ? TRUE : FALSE
    this.#weak = or ? FALSE : TRUE
  }

  run(a: number, b: number): number {
    if (a === b || b === this.#weak) return a
    if (a === this.#weak) return b
    if (a === this.#strong || b === this.#strong) return this.#strong
    if (a > b) return this.run(b, a)
    const at = this.#find(a, b)
    if (this.#a[at]) return this.#result[at] as number
    const { store } = this
    const [levelA, levelB] = [store.level[a] as number, store.level[b] as number]
    const level = Math.min(levelA, levelB)
    const size = store.domains[level] as number
    const children = this.#scratch.pop() ?? new Int32Array(4_096)
    for (let v = 0; v < size; v++)
      children[v] = this.run(levelA === level ? store.kid(a, v) : a, levelB === level ? store.kid(b, v) : b)
    const made = store.node(level, children)
    this.#scratch.push(children)
    this.#keep(a, b, made)
    return made
  }

  #find(a: number, b: number): number {
    const mask = this.#a.length - 1
    let at = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) & mask
    while (this.#a[at] && (this.#a[at] !== a || this.#b[at] !== b)) at = (at + 1) & mask
    return at
  }

  #keep(a: number, b: number, made: number): void {
    if (++this.#used * 2 > this.#a.length) this.#grow()
    const at = this.#find(a, b)
    this.#a[at] = a
    this.#b[at] = b
    this.#result[at] = made
  }

  #grow(): void {
    const [a, b, result] = [this.#a, this.#b, this.#result]
    this.#a = new Int32Array(a.length * 2)
    this.#b = new Int32Array(a.length * 2)
    this.#result = new Int32Array(a.length * 2)
    for (let at = 0; at < a.length; at++) {
      if (!a[at]) continue
      const to = this.#find(a[at] as number, b[at] as number)
      this.#a[to] = a[at] as number
      this.#b[to] = b[at] as number
      this.#result[to] = result[at] as number
    }
  }
}
