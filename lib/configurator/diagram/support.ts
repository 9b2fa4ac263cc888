/** The values (a number of `Masks`) that a rule leaves of each level that it speaks of. */
export class Support {
  /** A bit for each level, so that the common question is answered in one look. */
  readonly #speaks: Uint32Array

  constructor(
    /** In rising order. */
    readonly levels: Int32Array,
    readonly masks: Int32Array,
  ) {
    this.#speaks = new Uint32Array(((levels.at(-1) ?? 0) >> 5) + 1)
    for (const level of levels) this.#speaks[level >> 5] = (this.#speaks[level >> 5] as number) | (1 << (level & 31))
  }

  has(level: number): boolean {
    return (((this.#speaks[level >> 5] ?? 0) >>> (level & 31)) & 1) === 1
  }

  /** The values left of a level; -1 when the rule does not speak of it. */
  of(level: number): number {
    if (!this.has(level)) return -1
    let low = 0
    let high = this.levels.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.levels[middle] as number) < level) low = middle + 1
      else high = middle
    }
    return this.masks[low] as number
  }
}
