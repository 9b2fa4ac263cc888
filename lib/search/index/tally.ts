import type { ListingColumns } from './columns'

/** One facet's filter as value codes: those chosen, and all that the facet has. */
export type ChosenFacet = {
  chosen: number[]
  all: number[]
  /** 1 at the slots that fit by something that is no value of theirs. */
  slots?: Uint8Array
}

/** A bit per facet: more can hardly be chosen by hand. */
export const MOST_FACETS = 30

export type Within = { category: number } | { slots: Int32Array } | 'everything'

/**
 * One pass over the products of a market. A product that misses the filter of exactly one facet still counts for that
 * facet's own values: they say what choosing another one as well would show.
 */
export class Tally {
  /** How many places there are to go through. */
  readonly length: number
  /** Slots of what fits, in the order of the scope: the first `total` of them. */
  readonly hits: Int32Array
  total = 0
  /** How many fit by the slots of a facet, and by the filters of the others. */
  bySlots = 0
  /** How many fit for each value code, by the filters of the other facets. */
  readonly counts: Uint32Array
  readonly #facetBits: Int32Array
  readonly #chosenBits: Int32Array
  readonly #amounts: Float64Array
  readonly #slots: Uint8Array | null = null
  #slotsBit = 0
  #lowest = Number.MAX_VALUE
  #highest = 0

  constructor(
    private readonly columns: ListingColumns,
    market: string,
    private readonly within: Within,
    private readonly chosen: ChosenFacet[],
    private readonly price: { from: number | null; to: number | null },
  ) {
    const amounts = columns.prices.get(market)?.amounts
    this.#amounts = amounts ?? new Float64Array(0)
    this.length = amounts ? (slotsOf(within)?.length ?? columns.size) : 0
    this.hits = new Int32Array(this.length)
    this.counts = new Uint32Array(columns.valueCodes.size)
    this.#facetBits = new Int32Array(columns.valueCodes.size)
    this.#chosenBits = new Int32Array(columns.valueCodes.size)
    for (const [at, facet] of chosen.entries()) {
      for (const code of facet.all) this.#facetBits[code] = 1 << at
      for (const code of facet.chosen) this.#chosenBits[code] = 1 << at
      if (facet.slots) {
        this.#slots = facet.slots
        this.#slotsBit = 1 << at
      }
    }
  }

  /** Of everything in scope before facets and price; null when there is nothing. */
  get range(): { from: number; to: number } | null {
    return this.#highest === 0 ? null : { from: this.#lowest - 1, to: this.#highest - 1 }
  }

  /** Goes through these places. (Plain loops and variables: this is what the time goes into.) */
  count(from: number, to: number): void {
    const { hits, counts, columns } = this
    const { starts, ends, numbers } = columns.values
    const amounts = this.#amounts
    const facetBits = this.#facetBits
    const chosenBits = this.#chosenBits
    const slots = slotsOf(this.within)
    const category = this.within !== 'everything' && 'category' in this.within ? this.within.category : null
    const bySlots = this.#slots
    const slotsBit = this.#slotsBit
    const every = (1 << this.chosen.length) - 1
    // As columns keep them: one higher.
    const least = (this.price.from ?? 0) + 1
    const most = this.price.to === null ? Number.MAX_VALUE : this.price.to + 1
    for (let at = from; at < to; at++) {
      const slot = slots === null ? at : slots[at]!
      const amount = amounts[slot]!
      if (amount === 0 || (category !== null && !columns.categories.has(slot, category))) continue
      if (amount < this.#lowest) this.#lowest = amount
      if (amount > this.#highest) this.#highest = amount
      if (amount < least || amount > most) continue
      const end = ends[slot]!
      let missed = every
      if (missed !== 0) for (let n = starts[slot]!; n < end; n++) missed &= ~chosenBits[numbers[n]!]!
      if (bySlots !== null && bySlots[slot] === 1) {
        missed &= ~slotsBit
        if (missed === 0) this.bySlots++
      }
      if (missed === 0) {
        hits[this.total++] = slot
        for (let n = starts[slot]!; n < end; n++) counts[numbers[n]!]!++
      } else if ((missed & (missed - 1)) === 0)
        for (let n = starts[slot]!; n < end; n++) if (facetBits[numbers[n]!] === missed) counts[numbers[n]!]!++
    }
  }
}

const slotsOf = (within: Within) => (within !== 'everything' && 'slots' in within ? within.slots : null)
