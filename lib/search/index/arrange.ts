import type { Sort } from '../listing'
import type { ListingColumns } from './columns'

type Compare = (a: number, b: number) => number

/** The order of slots in a list. What is equal comes in the order of the numbers, so that pages never overlap. */
export function orderOf(columns: ListingColumns, market: string, sort: Sort | null): Compare {
  const { nums, popularity, rating, publishedAt } = columns
  const { amounts = new Float64Array(0), reduced = new Uint8Array(0) } = columns.prices.get(market) ?? {}
  const popular: Compare = (a, b) => popularity[b]! - popularity[a]! || nums[b]! - nums[a]!
  if (sort === 'newest') return (a, b) => publishedAt[b]! - publishedAt[a]! || nums[b]! - nums[a]!
  if (sort === 'price') return (a, b) => amounts[a]! - amounts[b]! || nums[a]! - nums[b]!
  if (sort === '-price') return (a, b) => amounts[b]! - amounts[a]! || nums[a]! - nums[b]!
  if (sort === 'rating') return (a, b) => rating[b]! - rating[a]! || popular(a, b)
  if (sort === 'reduced') return (a, b) => reduced[b]! - reduced[a]! || popular(a, b)
  return popular
}

/** Keeps the first few of an order out of many slots: most are turned away by one comparison. */
export class First {
  readonly #kept: Int32Array
  #count = 0
  /** What comes after it is not among the first. */
  #last = -1

  constructor(
    private readonly most: number,
    private readonly compare: Compare,
  ) {
    this.#kept = new Int32Array(most * 2)
  }

  /** From the end, since the newest have the last places: where they come first, the rest is turned away. */
  offer(slots: Int32Array, from: number, to: number): void {
    const { most, compare } = this
    const kept = this.#kept
    for (let at = to - 1; at >= from; at--) {
      const slot = slots[at]!
      if (this.#last !== -1 && compare(slot, this.#last) > 0) continue
      kept[this.#count++] = slot
      if (this.#count < kept.length) continue
      select(kept, 0, this.#count - 1, most - 1, compare)
      this.#last = kept[most - 1]!
      this.#count = most
    }
  }

  /** Members `from` up to `to` of the order. */
  part(from: number, to: number): Int32Array {
    if (from > 0 && from < this.#count) select(this.#kept, 0, this.#count - 1, from, this.compare)
    const rest = this.#kept.subarray(from, this.#count)
    if (to - from < rest.length) select(rest, 0, rest.length - 1, to - from, this.compare)
    return rest.subarray(0, to - from).sort(this.compare)
  }
}

/** Hoare's quickselect: what belongs before place `at` comes before it. */
function select(list: Int32Array, left: number, right: number, at: number, compare: Compare): void {
  while (left < right) {
    const pivot = list[(left + right) >> 1]!
    let i = left
    let j = right
    while (i <= j) {
      while (compare(list[i]!, pivot) < 0) i++
      while (compare(list[j]!, pivot) > 0) j--
      if (i > j) break
      const swapped = list[i]!
      list[i++] = list[j]!
      list[j--] = swapped
    }
    if (at <= j) right = j
    else if (at >= i) left = i
    else return
  }
}
