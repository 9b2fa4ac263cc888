import { addGram } from './gram'
import { type Histories, historyOf } from './histories'
import { invertSymmetric, type Square, squareOf } from './invert-symmetric'
import { listQuality, meanQuality } from './ranking-quality'
import { topList } from './top-list'

const MOST_ITEMS = 1_500
const MOST_USERS = 1_000
const FEWEST_TRIES = 20
/** Each about twice the one before; tried from the middle on, as long as it gets better. */
const CANDIDATES = [5, 10, 20, 40, 75, 125, 250, 500, 1_000, 2_000, 4_000]
const MIDDLE = 6
const LIST = 10

/** The penalty with which a part of the histories foretells best what was hidden of them: one in five items of some users. */
export function chooseLambda(histories: Histories, head: number): number {
  const size = Math.min(head, MOST_ITEMS)
  const every = Math.max(1, Math.floor(histories.users.length / MOST_USERS))
  const isHidden = (user: number, at: number) => user % every === 0 && chance(user, at) < 0.2
  const seen = squareOf(size)
  addGram(seen, histories, isHidden)
  const tries: Try[] = []
  for (let user = 0; user < histories.users.length; user += every) {
    const items = historyOf(histories, user)
    const hidden = items.filter((item, at) => item < size && isHidden(user, at))
    const known = items.filter((item, at) => item < size && !isHidden(user, at))
    if (hidden.length && known.length) tries.push({ known, hidden: new Set(hidden) })
  }
  const middle = CANDIDATES[MIDDLE] ?? 250
  if (tries.length < FEWEST_TRIES) return middle
  const quality = (lambda: number) => qualityOf(inverseOf(seen, lambda), tries)
  let best = { lambda: middle, quality: quality(middle) }
  for (const side of [CANDIDATES.slice(0, MIDDLE).reverse(), CANDIDATES.slice(MIDDLE + 1)])
    for (const lambda of side) {
      const found = quality(lambda)
      if (found <= best.quality) break
      best = { lambda, quality: found }
    }
  return best.lambda
}

/** The same for the same user and place, and as if it were thrown. */
function chance(user: number, at: number): number {
  let bits = Math.imul(user * 1_000_003 + at + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}

function inverseOf(seen: Square, lambda: number): Square {
  const square = squareOf(seen.size)
  square.values.set(seen.values)
  for (let item = 0; item < seen.size; item++) {
    const at = item * seen.side + item
    square.values[at] = (square.values[at] ?? 0) + lambda
  }
  invertSymmetric(square)
  return square
}

type Try = { known: Uint32Array; hidden: ReadonlySet<number> }

function qualityOf({ size, side, values }: Square, tries: Try[]): number {
  const mean = meanQuality()
  const scores = new Float32Array(size)
  for (const { known, hidden } of tries) {
    scores.fill(0)
    for (const item of known)
      for (let at = 0; at < size; at++) scores[at] = (scores[at] ?? 0) - (values[item * side + at] ?? 0)
    for (let at = 0; at < size; at++) scores[at] = (scores[at] ?? 0) / (values[at * side + at] ?? 1)
    for (const item of known) scores[item] = Number.NEGATIVE_INFINITY
    mean.add(listQuality(topList(scores, LIST), hidden, LIST))
  }
  return mean.get().ndcg
}
