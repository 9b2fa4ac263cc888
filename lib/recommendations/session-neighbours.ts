import { nthGreatest } from './nth-greatest'
import { type Sessions, stepsOf } from './sessions'
import type { Transitions } from './transitions'

export type Decay = 'div' | 'linear' | 'quadratic'

export type Neighbourhood = {
  /** How many of the likest sessions speak, and out of how many of the latest they are chosen. */
  neighbours: number
  sample: number
  /** How much less an earlier step of this session counts when sessions are compared. */
  likenessDecay: Decay
  /** How much less a neighbour counts whose last common step lies further back. */
  matchDecay: Decay
  /** How much more what is rare counts than what everybody looks at; 0 for not at all. */
  rarity: number
  /** How much what usually follows the last steps counts beside the neighbours. */
  order: number
  /** How much of its score is left to what the session has seen already. */
  again: number
  /** Only sessions before this one are known; to try on the others. */
  before?: number
}

/** What is known of steps of long ago no longer tells the purpose. */
const LAST_STEPS = 12
/** Of a long neighbour only what was near. */
const BEHIND = 30
const AHEAD = 50

/**
 * Scores the items for a session that is under way: vector multiplication session kNN (V-SKNN: Ludewig, Jannach, "Evaluation of Session-based
 * Recommendation Algorithms", UMUAI 28, 2018), over the latest sessions that share a step, with the rarity of items, and mixed
 * with the sequential rules of the last two steps.
 */
export function neighbourRanker(model: Sessions, transitions: Transitions, options: Neighbourhood) {
  const { holders, places } = model
  const sessions = model.starts.length - 1
  const before = options.before ?? sessions
  const likeness = new Float32Array(sessions)
  const scores = new Float32Array(model.items.length)
  const weights = Float32Array.from(model.popularity, (_, item) => {
    const held = Math.max(1, (places[item + 1] ?? 0) - (places[item] ?? 0))
    return 1 + options.rarity * Math.log(Math.max(1, sessions) / held)
  })
  const found = new Uint32Array(sessions)
  const values = new Float32Array(sessions)
  const lastAt = new Int32Array(model.items.length)
  const countedFor = new Int32Array(model.items.length).fill(-1)

  /** Notes how alike the latest sessions are that share a step; answers how many were found. */
  function compare(mine: ReadonlyMap<number, number>): number {
    let count = 0
    for (const [item, weight] of mine) {
      const value = weight * (weights[item] ?? 1)
      const first = places[item] ?? 0
      let taken = 0
      for (let at = (places[item + 1] ?? 0) - 1; at >= first && taken < options.sample; at--) {
        const session = holders[at] ?? 0
        if (session >= before) continue
        const known = likeness[session] ?? 0
        if (!known) found[count++] = session
        likeness[session] = known + value
        taken++
      }
    }
    return count
  }

  /** What lies about the place where it last met this session; answers the greatest score. */
  function addNeighbour(session: number, like: number, length: number): number {
    const all = stepsOf(model, session)
    let [step, place, most] = [0, 0, 0]
    for (let at = 0; at < all.length; at++) {
      const mine = lastAt[all[at] ?? 0] ?? 0
      if (mine > step) [step, place] = [mine, at]
    }
    const weight = like * decayed(options.matchDecay, length - step + 1, length)
    const items = all.subarray(Math.max(0, place - BEHIND), place + AHEAD)
    for (let at = 0; at < items.length; at++) {
      const item = items[at] ?? 0
      if (countedFor[item] === session) continue
      countedFor[item] = session
      const score = (scores[item] ?? 0) + weight * (weights[item] ?? 1)
      scores[item] = score
      if (score > most) most = score
    }
    for (let at = 0; at < items.length; at++) countedFor[items[at] ?? 0] = -1
    return most
  }

  /** Answers the greatest score. */
  function addNeighbours(steps: readonly number[]): number {
    const last = new Map(steps.map((item, at) => [item, at + 1]))
    for (const [item, at] of last) lastAt[item] = at
    const mine = new Map(
      [...last].map(([item, at]) => [item, decayed(options.likenessDecay, steps.length - at + 1, steps.length)]),
    )
    const count = compare(mine)
    for (let at = 0; at < count; at++) values[at] = likeness[found[at] ?? 0] ?? 0
    const least = count > options.neighbours ? nthGreatest(values, count, options.neighbours) : 0
    let most = 0
    let left = options.neighbours
    // The latest first, so that of equally like ones the later are taken.
    for (let at = 0; at < count; at++) {
      const session = found[at] ?? 0
      const like = likeness[session] ?? 0
      likeness[session] = 0
      if (like < least || left-- <= 0) continue
      most = Math.max(most, addNeighbour(session, like, steps.length))
    }
    for (const item of last.keys()) lastAt[item] = 0
    return most
  }

  function addOrder(steps: readonly number[], scale: number): void {
    for (const [back, item] of steps.slice(-2).reverse().entries())
      for (let at = transitions.from[item] ?? 0; at < (transitions.from[item + 1] ?? 0); at++) {
        const next = transitions.to[at] ?? 0
        scores[next] = (scores[next] ?? 0) + (scale * (transitions.weight[at] ?? 0)) / (1 + 2 * back)
      }
  }

  /** Greater is better; 0 for what nothing speaks for. The array is used again for the next question. */
  return (steps: readonly number[]): Float32Array => {
    scores.fill(0)
    const recent = steps.slice(-LAST_STEPS)
    const most = addNeighbours(recent)
    if (options.order) addOrder(recent, options.order * (most || 1))
    for (const item of recent) scores[item] = (scores[item] ?? 0) * options.again
    return scores
  }
}

/** 1 for the last step, less for those before it. */
function decayed(decay: Decay, back: number, length: number): number {
  if (decay === 'div') return 1 / back
  if (decay === 'linear') return Math.max(0.05, 1 - 0.1 * (back - 1))
  return ((length - back + 1) / length) ** 2
}
