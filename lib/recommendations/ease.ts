import { chooseLambda } from './choose-lambda'
import { addGram } from './gram'
import type { Histories } from './histories'
import { invertSymmetric, squareOf } from './invert-symmetric'

/** About 15 s of one core and 125 MB; time grows with the cube. */
const MOST_ITEMS = 5_500

export type EaseOptions = { /** Ridge penalty; found on the data unless said. */ lambda?: number; mostItems?: number }

/** Plain data, so that it can pass from a worker. */
export type EaseModel = {
  histories: Histories
  lambda: number
  /** The most popular items, among which everything is related to everything. */
  head: number
  /** (XᵀX + λ)⁻¹ of the head, rows of `side` numbers. */
  side: number
  inverse: Float32Array<ArrayBuffer>
}

/**
 * EASE: each item's presence predicted linearly from all others, in closed form: B = I - P diag(P)⁻¹ with P = (XᵀX + λI)⁻¹.
 * Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW 2019. Beyond the head, an item is predicted from the head by the
 * same ridge regression, whose factors are P times its counts; see ease-ranker.ts.
 */
export function trainEase(histories: Histories, options: EaseOptions = {}): EaseModel {
  const head = Math.min(histories.items.length, options.mostItems ?? MOST_ITEMS)
  const lambda = options.lambda ?? chooseLambda(histories, head)
  const square = squareOf(head)
  addGram(square, histories)
  for (let item = 0; item < head; item++) {
    const at = item * square.side + item
    square.values[at] = (square.values[at] ?? 0) + lambda
  }
  if (head) invertSymmetric(square)
  return { histories, lambda, head, side: square.side, inverse: square.values.slice(0, square.side * head) }
}
