import { type Best, type Costs, taken } from './costs'
import { AND, type Graph } from './graph'
import type { Allowed } from './passes'

/** What a sweep finds; costs are infinite and there are 0 ways where nothing is left. */
export type Swept = {
  cheapest: number
  dearest: number
  /** Undefined where there are more than a number tells exactly. */
  ways: number | undefined
  /** The cheapest by the other costs, the wishes. */
  nearest: Best | undefined
  /** By value, what the cheapest with it costs, as `cheapestWith` tells; good until the next sweep. */
  cheapestWith: Float64Array
}

const NONE = Number.POSITIVE_INFINITY
const NOTHING = [NONE, -NONE, NONE, 0] as const
const EVERYTHING = [0, 0, 0, 1] as const

/**
 * Answers what every click asks in one walk up and one down a graph: what is cheapest, dearest, nearest to some wishes, in how
 * many ways, and what each value would cost. Its memory is laid out once for all clicks.
 */
export class Sweep {
  /** By node, side by side as they are looked up: the cheapest, the dearest, the nearest, and the number of ways. */
  readonly #worth: Float64Array
  /** What all that lies outside a node costs at least. */
  readonly #around: Float64Array
  /** The same four for what each gap passes over, and the cheapest configuration through it. */
  readonly #freeLow: Float64Array
  readonly #freeHigh: Float64Array
  readonly #freeNear: Float64Array
  readonly #freeWays: Float64Array
  readonly #through: Float64Array
  /** The cheapest value of each variable. */
  readonly #least: Float64Array
  readonly #found: Float64Array

  constructor(private readonly graph: Graph) {
    const gaps = () => new Float64Array(graph.gaps.length)
    this.#worth = new Float64Array(graph.variable.length * 4)
    this.#worth.set([...NOTHING, ...EVERYTHING])
    this.#around = new Float64Array(graph.variable.length)
    this.#freeLow = gaps()
    this.#freeHigh = gaps()
    this.#freeNear = gaps()
    this.#freeWays = gaps()
    this.#through = gaps()
    this.#least = new Float64Array(graph.domains.length)
    this.#found = new Float64Array(graph.offsets.at(-1) as number)
  }

  /** Each variable must have a value that is allowed. */
  over(allowed: Allowed, costs: Costs, wishes: Costs): Swept {
    this.#free(allowed, costs, wishes)
    this.#up(allowed, costs, wishes)
    this.#down(allowed, costs)
    const { root, rootGap } = this.graph
    const [low, high, , inside] = this.#worth.subarray(root * 4) as unknown as [number, number, number, number]
    const ways = inside * (this.#freeWays[rootGap] as number)
    const near = (n: number) => this.#worth[n * 4 + 2] as number
    return {
      cheapest: low + (this.#freeLow[rootGap] as number),
      dearest: high + (this.#freeHigh[rootGap] as number),
      // Each part of what is counted is at most the whole, so a whole that is exact has been so all along.
      ways: ways > Number.MAX_SAFE_INTEGER ? undefined : ways,
      nearest: low === NONE ? undefined : taken(this.graph, allowed, wishes, near, this.#freeNear),
      cheapestWith: this.#found,
    }
  }

  #free(allowed: Allowed, costs: Costs, wishes: Costs): void {
    const { offsets, gaps } = this.graph
    const count = this.#least.length
    const most = new Float64Array(count)
    const nearest = new Float64Array(count)
    const open = new Float64Array(count)
    for (let at = 0; at < count; at++) {
      let [low, high, near, ways] = [NONE, -NONE, NONE, 0]
      for (let value = offsets[at] as number; value < (offsets[at + 1] as number); value++) {
        if (!allowed[value]) continue
        const cost = costs[value] as number
        ways++
        if (cost < low) low = cost
        if (cost > high) high = cost
        if ((wishes[value] as number) < near) near = wishes[value] as number
      }
      this.#least[at] = low
      most[at] = high
      nearest[at] = near
      open[at] = ways
    }
    for (const [g, list] of gaps.entries()) {
      let [low, high, near, ways] = [0, 0, 0, 1]
      for (const at of list) {
        low += this.#least[at] as number
        high += most[at] as number
        near += nearest[at] as number
        ways *= open[at] as number
      }
      this.#freeLow[g] = low
      this.#freeHigh[g] = high
      this.#freeNear[g] = near
      this.#freeWays[g] = ways
    }
  }

  #up(allowed: Allowed, costs: Costs, wishes: Costs): void {
    const { variable, first, literal, kid, gap } = this.graph
    const worth = this.#worth
    const [freeLow, freeHigh, freeNear, freeWays] = [this.#freeLow, this.#freeHigh, this.#freeNear, this.#freeWays]
    for (let n = 2; n < variable.length; n++) {
      const to = first[n + 1] as number
      let low = NONE
      let high = -NONE
      let near = NONE
      let ways = 0
      if (variable[n] === AND) {
        low = high = near = 0
        ways = 1
        for (let edge = first[n] as number; edge < to; edge++) {
          const below = (kid[edge] as number) * 4
          low += worth[below] as number
          high += worth[below + 1] as number
          near += worth[below + 2] as number
          ways *= worth[below + 3] as number
        }
        // Infinitely many ways times none are none.
        if (low === NONE) ways = 0
      } else
        for (let edge = first[n] as number; edge < to; edge++) {
          const value = literal[edge] as number
          if (!allowed[value]) continue
          const below = (kid[edge] as number) * 4
          const lowest = worth[below] as number
          if (lowest === NONE) continue
          const g = gap[edge] as number
          const cost = costs[value] as number
          const cheap = cost + (freeLow[g] as number) + lowest
          const dear = cost + (freeHigh[g] as number) + (worth[below + 1] as number)
          const wished = (wishes[value] as number) + (freeNear[g] as number) + (worth[below + 2] as number)
          if (cheap < low) low = cheap
          if (dear > high) high = dear
          if (wished < near) near = wished
          ways += (worth[below + 3] as number) * (freeWays[g] as number)
        }
      const at = n * 4
      worth[at] = low
      worth[at + 1] = high
      worth[at + 2] = near
      worth[at + 3] = ways
    }
  }

  #down(allowed: Allowed, costs: Costs): void {
    const { variable, first, literal, kid, gap, gaps, root, rootGap, offsets } = this.graph
    const [worth, free, around, found, through] = [this.#worth, this.#freeLow, this.#around, this.#found, this.#through]
    found.fill(NONE)
    through.fill(NONE)
    around.fill(NONE)
    around[root] = free[rootGap] as number
    through[rootGap] = (free[rootGap] as number) + (worth[root * 4] as number)
    for (let n = root; n > 1; n--) {
      const outside = around[n] as number
      if (outside === NONE) continue
      const to = first[n + 1] as number
      if (variable[n] === AND) {
        this.#downParts(first[n] as number, to, outside)
        continue
      }
      for (let edge = first[n] as number; edge < to; edge++) {
        const value = literal[edge] as number
        const below = kid[edge] as number
        const g = gap[edge] as number
        const until = outside + (costs[value] as number) + (free[g] as number)
        const whole = until + (worth[below * 4] as number)
        if (whole < (found[value] as number)) found[value] = whole
        if (!allowed[value]) continue
        if (until < (around[below] as number)) around[below] = until
        if (whole < (through[g] as number)) through[g] = whole
      }
    }
    for (const [g, best] of through.entries()) {
      if (best === NONE) continue
      for (const at of gaps[g] as Int32Array)
        for (let value = offsets[at] as number; value < (offsets[at + 1] as number); value++) {
          const whole = best - (this.#least[at] as number) + (costs[value] as number)
          if (whole < (found[value] as number)) found[value] = whole
        }
    }
  }

  /** Where one part has nothing left, only that one can still be mended by a variable of its own. */
  #downParts(from: number, to: number, outside: number): void {
    const { kid } = this.graph
    let sum = outside
    let dead = -1
    for (let edge = from; edge < to; edge++) {
      const cost = this.#worth[(kid[edge] as number) * 4] as number
      if (cost !== NONE) sum += cost
      else if (dead >= 0) return
      else dead = edge
    }
    for (let edge = from; edge < to; edge++) {
      if (dead >= 0 && edge !== dead) continue
      const below = kid[edge] as number
      const rest = dead >= 0 ? sum : sum - (this.#worth[below * 4] as number)
      if (rest < (this.#around[below] as number)) this.#around[below] = rest
    }
  }
}
