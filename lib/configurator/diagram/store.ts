import { grown } from './sequences'

/** The false and the true end of every diagram. */
export const FALSE = 0
export const TRUE = 1

/** Thrown when a diagram would need more nodes than it may have. */
export class TooLarge extends Error {}

/** Thrown when it would take longer than it may. */
export class OutOfTime extends TooLarge {}

/**
 * Nodes of decision diagrams, each stored once: a node decides one variable (its level) and has a child for every value.
 * A node whose children are all the same is that child, so levels may be skipped. Children come before their parents.
 */
export class NodeStore {
  level: Int32Array
  first: Int32Array
  kids: Int32Array
  size = 2
  #kidsUsed = 0
  #table: Int32Array
  #mask: number

  /** `domains`: how many values each level has. `limit`: how many nodes there may be. `until`: of `performance.now()`. */
  constructor(
    readonly domains: readonly number[],
    readonly limit = 4_000_000,
    readonly until = Number.POSITIVE_INFINITY,
  ) {
    this.level = new Int32Array(1_024)
    this.first = new Int32Array(1_024)
    this.kids = new Int32Array(4_096)
    this.#table = new Int32Array(4_096)
    this.#mask = 4_095
    // Both ends lie below every variable.
    this.level[FALSE] = this.level[TRUE] = domains.length
  }

  /** The node at `level` with these children: an old one if there is one. */
  node(level: number, children: Int32Array): number {
    const size = this.domains[level] as number
    const one = children[0] as number
    let same = true
    let hash = Math.imul(level + 1, 0x9e3779b1)
    for (let v = 0; v < size; v++) {
      const kid = children[v] as number
      if (kid !== one) same = false
      hash = Math.imul(hash ^ kid, 0x85ebca6b)
      hash ^= hash >>> 13
    }
    if (same) return one
    let at = hash & this.#mask
    for (let id = this.#table[at] as number; id; id = this.#table[at] as number) {
      if (this.level[id] === level && this.#equals(id, children, size)) return id
      at = (at + 1) & this.#mask
    }
    return this.#add(level, children, size, at)
  }

  /** The child of a node for a value of its own level. */
  kid(id: number, value: number): number {
    return this.kids[(this.first[id] as number) + value] as number
  }

  /** Throws `OutOfTime` when the time is over. */
  hurry(): void {
    if (performance.now() > this.until) throw new OutOfTime('more than the time that it may take')
  }

  #equals(id: number, children: Int32Array, size: number): boolean {
    const from = this.first[id] as number
    for (let v = 0; v < size; v++) if (this.kids[from + v] !== children[v]) return false
    return true
  }

  #add(level: number, children: Int32Array, size: number, at: number): number {
    if (this.size >= this.limit) throw new TooLarge(`more than ${this.limit} nodes`)
    if ((this.size & 255) === 0) this.hurry()
    const id = this.size++
    if (id >= this.level.length) {
      this.level = grown(this.level)
      this.first = grown(this.first)
    }
    while (this.#kidsUsed + size > this.kids.length) this.kids = grown(this.kids)
    this.level[id] = level
    this.first[id] = this.#kidsUsed
    for (let v = 0; v < size; v++) this.kids[this.#kidsUsed++] = children[v] as number
    this.#table[at] = id
    if (this.size * 2 > this.#table.length) this.#rehash()
    return id
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2)
    const mask = table.length - 1
    for (let id = 2; id < this.size; id++) {
      const level = this.level[id] as number
      let hash = Math.imul(level + 1, 0x9e3779b1)
      const from = this.first[id] as number
      for (let v = 0; v < (this.domains[level] as number); v++) {
        hash = Math.imul(hash ^ (this.kids[from + v] as number), 0x85ebca6b)
        hash ^= hash >>> 13
      }
      let at = hash & mask
      while (table[at]) at = (at + 1) & mask
      table[at] = id
    }
    this.#table = table
    this.#mask = mask
  }
}

/**
 * Copies what can be reached from `root` into another store (or the same), children first, and answers the root there.
 * `ends`: what becomes of false and of true.
 */
export function copyInto(
  target: NodeStore,
  source: NodeStore,
  root: number,
  ends: readonly [number, number] = [FALSE, TRUE],
): number {
  const copied = new Map<number, number>([
    [FALSE, ends[0]],
    [TRUE, ends[1]],
  ])
  const copy = (id: number): number => {
    const known = copied.get(id)
    if (known !== undefined) return known
    const level = source.level[id] as number
    const children = new Int32Array(source.domains[level] as number)
    for (let v = 0; v < children.length; v++) children[v] = copy(source.kid(id, v))
    const made = target.node(level, children)
    copied.set(id, made)
    return made
  }
  return copy(root)
}
