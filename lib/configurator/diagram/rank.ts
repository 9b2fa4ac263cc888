import { AND, type Graph } from './graph'
import { counts, everything } from './passes'

/** Numbers all valid configurations from 0, and finds each again by its number. */
export class Ranking {
  readonly #below: bigint[]
  readonly #free: bigint[]
  /** How many there are. */
  readonly total: bigint

  constructor(private readonly graph: Graph) {
    const { below, free } = counts(graph, everything(graph))
    this.#below = below
    this.#free = free
    this.total = (below[graph.root] as bigint) * (free[graph.rootGap] as bigint)
  }

  /** The number of a configuration (a value for each variable); undefined when it is not valid. */
  numberOf(values: ArrayLike<number>): bigint | undefined {
    const { root, rootGap } = this.graph
    const inside = this.#numberIn(root, values)
    if (inside === undefined) return
    return this.#gapNumber(rootGap, values) * (this.#below[root] as bigint) + inside
  }

  /** The configuration of a number from 0 to below `total`. */
  configurationOf(number: bigint): Int32Array {
    const { root, rootGap, domains } = this.graph
    const values = new Int32Array(domains.length)
    const size = this.#below[root] as bigint
    this.#fillGap(rootGap, number / size, values)
    this.#fill(root, number % size, values)
    return values
  }

  #numberIn(n: number, values: ArrayLike<number>): bigint | undefined {
    if (n < 2) return n ? 0n : undefined
    const { variable, first, literal, offsets, kid, gap } = this.graph
    const at = variable[n] as number
    let number = 0n
    for (let edge = first[n] as number; edge < (first[n + 1] as number); edge++) {
      const below = kid[edge] as number
      const size = this.#below[below] as bigint
      if (at === AND) {
        const inside = this.#numberIn(below, values)
        if (inside === undefined) return
        number = number * size + inside
        continue
      }
      if ((literal[edge] as number) - (offsets[at] as number) === values[at]) {
        const inside = this.#numberIn(below, values)
        return inside === undefined ? undefined : number + this.#gapNumber(gap[edge] as number, values) * size + inside
      }
      number += size * (this.#free[gap[edge] as number] as bigint)
    }
    return at === AND ? number : undefined
  }

  #fill(n: number, number: bigint, values: Int32Array): void {
    if (n < 2) return
    const { variable, first, literal, offsets, kid, gap } = this.graph
    const at = variable[n] as number
    let left = number
    if (at === AND) {
      for (let edge = (first[n + 1] as number) - 1; edge >= (first[n] as number); edge--) {
        const size = this.#below[kid[edge] as number] as bigint
        this.#fill(kid[edge] as number, left % size, values)
        left /= size
      }
      return
    }
    for (let edge = first[n] as number; ; edge++) {
      const below = kid[edge] as number
      const size = this.#below[below] as bigint
      const all = size * (this.#free[gap[edge] as number] as bigint)
      if (left >= all) {
        left -= all
        continue
      }
      values[at] = (literal[edge] as number) - (offsets[at] as number)
      this.#fillGap(gap[edge] as number, left / size, values)
      this.#fill(below, left % size, values)
      return
    }
  }

  #gapNumber(gap: number, values: ArrayLike<number>): bigint {
    let number = 0n
    for (const at of this.graph.gaps[gap] as Int32Array)
      number = number * BigInt(this.graph.domains[at] as number) + BigInt(values[at] as number)
    return number
  }

  #fillGap(gap: number, number: bigint, values: Int32Array): void {
    let left = number
    for (const at of (this.graph.gaps[gap] as Int32Array).toReversed()) {
      const size = BigInt(this.graph.domains[at] as number)
      values[at] = Number(left % size)
      left /= size
    }
  }
}
