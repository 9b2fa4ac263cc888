/**
 * Orders of the variables under which a diagram may stay small, the most promising first. `scopes`: which variables each
 * rule speaks of. What decides is how many rules are open between two neighbours: each open rule is something to remember.
 */
export function orders(count: number, scopes: number[][]): number[][] {
  const declared = Array.from({ length: count }, (_, v) => v)
  const starts = [declared, greedy(count, scopes), ...[1, 2, 3, 4].map((seed) => shuffled(declared, seed))]
  const found = [declared, starts[1] as number[], ...starts.map((start) => force(start, scopes))]
  const scored = found.map((order) => ({ order, score: width(order, scopes) }))
  return scored.toSorted((a, b) => a.score - b.score).map(({ order }) => order)
}

/** Moves each variable to the middle of its rules until nothing gets better (FORCE: Aloul, Markov, Sakallah 2003). */
function force(start: number[], scopes: number[][]): number[] {
  let order = start
  let best = width(order, scopes)
  const ofVariable = rulesOf(start.length, scopes)
  for (let round = 0; round < 60; round++) {
    const position = positionsOf(order)
    const centre = scopes.map((scope) => scope.reduce((sum, v) => sum + (position[v] as number), 0) / scope.length)
    const pull = (v: number) => {
      const rules = ofVariable[v] as number[]
      return rules.length
        ? rules.reduce((sum, r) => sum + (centre[r] as number), 0) / rules.length
        : (position[v] as number)
    }
    const pulls = order.map((v) => [v, pull(v)] as const).toSorted((a, b) => a[1] - b[1])
    const moved = pulls.map(([v]) => v)
    const score = width(moved, scopes)
    if (score >= best) break
    order = moved
    best = score
  }
  return order
}

/** Takes next the variable that closes most and opens least. */
function greedy(count: number, scopes: number[][]): number[] {
  const ofVariable = rulesOf(count, scopes)
  const left = scopes.map((scope) => scope.length)
  const isOpen = scopes.map(() => false)
  const waiting = new Set(Array.from({ length: count }, (_, v) => v))
  const order: number[] = []
  while (waiting.size) {
    let next = -1
    let best = Number.POSITIVE_INFINITY
    for (const v of waiting) {
      let cost = 0
      for (const r of ofVariable[v] as number[]) cost += left[r] === 1 ? -2 : isOpen[r] ? -1 / (left[r] as number) : 1
      if (cost < best) [best, next] = [cost, v]
    }
    waiting.delete(next)
    order.push(next)
    for (const r of ofVariable[next] as number[]) {
      isOpen[r] = true
      left[r] = (left[r] as number) - 1
    }
  }
  return order
}

/** Of all cuts between neighbours, the sum of the squares of the open rules. */
function width(order: number[], scopes: number[][]): number {
  const position = positionsOf(order)
  const change = new Float64Array(order.length + 1)
  for (const scope of scopes) {
    let low = order.length
    let high = 0
    for (const v of scope) {
      low = Math.min(low, position[v] as number)
      high = Math.max(high, position[v] as number)
    }
    if (high > low) {
      change[low] = (change[low] as number) + 1
      change[high] = (change[high] as number) - 1
    }
  }
  let open = 0
  let sum = 0
  for (const step of change) {
    open += step
    sum += open * open
  }
  return sum
}

function rulesOf(count: number, scopes: number[][]): number[][] {
  const rules: number[][] = Array.from({ length: count }, () => [])
  for (const [r, scope] of scopes.entries()) for (const v of scope) rules[v]?.push(r)
  return rules
}

function positionsOf(order: number[]): Int32Array {
  const position = new Int32Array(order.length)
  for (const [at, v] of order.entries()) position[v] = at
  return position
}

/** The same shuffle for the same seed, so that a model always compiles to the same diagram. */
function shuffled(order: number[], seed: number): number[] {
  const result = [...order]
  let state = seed * 0x9e3779b1
  for (let at = result.length - 1; at > 0; at--) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0
    const other = (state >>> 0) % (at + 1)
    ;[result[at], result[other]] = [result[other] as number, result[at] as number]
  }
  return result
}

/**
 * How late each variable would be taken out if one always took the one whose neighbours are nearest to knowing each other
 * (min-fill): what comes out last holds the model together, and is decided first. `sizes`: how many values each has.
 */
export function eliminationOrder(sizes: number[], scopes: number[][]): Float64Array {
  const near: Set<number>[] = sizes.map(() => new Set())
  for (const scope of scopes) for (const a of scope) for (const b of scope) if (a !== b) near[a]?.add(b)
  const weight = sizes.map((size) => Math.log(size + 1))
  const left = new Set(sizes.keys())
  const rank = new Float64Array(sizes.length)
  for (let turn = 0; left.size; turn++) {
    let next = -1
    let least = Number.POSITIVE_INFINITY
    for (const v of left) {
      const fill = fillOf([...(near[v] as Set<number>)], near, weight, least)
      if (fill < least) [least, next] = [fill, v]
    }
    const around = [...(near[next] as Set<number>)]
    for (const a of around) {
      for (const b of around) if (a !== b) near[a]?.add(b)
      near[a]?.delete(next)
    }
    left.delete(next)
    rank[next] = turn
  }
  return rank
}

/** What would have to be joined if a variable with these neighbours went; its own number of them decides between equals. */
function fillOf(around: number[], near: Set<number>[], weight: number[], enough: number): number {
  let fill = around.length / 1_000
  for (const [at, a] of around.entries())
    for (const b of around.slice(at + 1)) {
      if (near[a]?.has(b)) continue
      fill += (weight[a] as number) * (weight[b] as number)
      if (fill >= enough) return fill
    }
  return fill
}
