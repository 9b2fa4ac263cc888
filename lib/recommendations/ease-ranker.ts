import type { EaseModel } from './ease'
import { historyOf } from './histories'
import { kernelOn } from './simd-kernel'

const FLOAT = 4
const PAGE = 65_536
/** So that a list stays quick where the tail is long: what more interactions there are is left out of it. */
const MOST_TAIL_WORK = 600_000

/** Scores every item for a history. Holds one copy of the model, in a memory that its loops reach. */
export function easeRanker(model: EaseModel) {
  const { head, side, histories } = model
  const memory = new WebAssembly.Memory({ initial: Math.ceil(((head + 1) * side * FLOAT) / PAGE) || 1 })
  const inverse = new Float32Array(memory.buffer, 0, head * side)
  inverse.set(model.inverse)
  const sums = new Float32Array(memory.buffer, head * side * FLOAT, side)
  const kernel = kernelOn(memory)
  const diagonal = Float32Array.from({ length: head }, (_, item) => inverse[item * side + item] ?? 1)
  const tail = histories.items.length > head ? tailOf(model) : null

  /** Greater is better; what nothing is known of gets 0. The array is used again for the next question. */
  const scores = new Float32Array(histories.items.length)
  return (history: readonly number[] | Uint32Array): Float32Array => {
    scores.fill(0)
    sums.fill(0)
    for (const item of history) if (item < head) kernel.addRow(sums.byteOffset, item * side * FLOAT, side / 16)
    tail?.(sums, history, scores)
    for (let item = 0; item < head; item++)
      scores[item] = (scores[item] ?? 0) - (sums[item] ?? 0) / (diagonal[item] ?? 1)
    // An item does not speak for itself.
    for (const item of history) if (item < head) scores[item] = (scores[item] ?? 0) + 1
    return scores
  }
}

/**
 * Beyond the head: with the sums S = x P that the head needs anyway, the ridge regression of an item j on the head is S · (Xᵀx_j), so one
 * pass over the histories scores all of them: first each user's agreement X S, then its sum over the users of j. What
 * someone has of the tail speaks through those who have it, too.
 */
function tailOf({ head, histories }: EaseModel) {
  const { users, list, starts, popularity } = histories
  const agreement = new Float32Array(users.length)
  const counted = Math.min(users.length, countWithin(starts, MOST_TAIL_WORK))
  const owners = new Map<number, number[]>()
  for (let user = 0; user < counted; user++)
    for (const item of historyOf(histories, user))
      if (item >= head) (owners.get(item) ?? owners.set(item, []).get(item))?.push(user)

  return (sums: Float32Array, history: readonly number[] | Uint32Array, scores: Float32Array): void => {
    agreement.fill(0)
    for (let user = 0; user < counted; user++) {
      let sum = 0
      for (let at = starts[user] ?? 0; at < (starts[user + 1] ?? 0); at++) {
        const item = list[at] ?? 0
        if (item < head) sum += sums[item] ?? 0
      }
      agreement[user] = sum
    }
    for (const [item, of] of owners) {
      let sum = 0
      for (const user of of) sum += agreement[user] ?? 0
      scores[item] = sum
    }
    const mine = new Set(history)
    for (const item of mine)
      for (const user of owners.get(item) ?? [])
        for (const other of historyOf(histories, user))
          if (other !== item) scores[other] = (scores[other] ?? 0) + likeness(item, other, popularity)
  }
}

/** What one common user says of two items, damped where they are rare. */
const likeness = (a: number, b: number, popularity: Uint32Array) =>
  0.5 / Math.sqrt(((popularity[a] ?? 0) + 3) * ((popularity[b] ?? 0) + 3))

const countWithin = (starts: Uint32Array, most: number) => {
  const end = starts.findIndex((start) => start > most)
  return end < 0 ? starts.length : end - 1
}
