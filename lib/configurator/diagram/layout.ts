/** How the values of all levels lie in one row of bits: each level begins with a word of its own. */
export class Layout {
  /** By level, its first word; the last number is how many words there are. */
  readonly from: Int32Array

  constructor(readonly sizes: readonly number[]) {
    this.from = new Int32Array(sizes.length + 1)
    for (const [level, size] of sizes.entries())
      this.from[level + 1] = (this.from[level] as number) + ((size + 31) >> 5)
  }

  /** All values of all levels. */
  full(): Int32Array {
    const bits = new Int32Array(this.from[this.sizes.length] as number)
    for (const [level, size] of this.sizes.entries())
      for (let value = 0; value < size; value++) this.add(bits, level, value)
    return bits
  }

  has(bits: Int32Array, level: number, value: number): boolean {
    return (((bits[(this.from[level] as number) + (value >> 5)] as number) >>> (value & 31)) & 1) === 1
  }

  add(bits: Int32Array, level: number, value: number): void {
    const word = (this.from[level] as number) + (value >> 5)
    bits[word] = (bits[word] as number) | (1 << (value & 31))
  }

  /** Leaves a level one value only. */
  fix(bits: Int32Array, level: number, value: number): void {
    bits.fill(0, this.from[level], this.from[level + 1])
    this.add(bits, level, value)
  }

  /** The value of a level that has one only; else -1. */
  single(bits: Int32Array, level: number): number {
    let found = -1
    const to = this.from[level + 1] as number
    for (let word = this.from[level] as number; word < to; word++) {
      const here = bits[word] as number
      if (!here) continue
      if (found >= 0 || here & (here - 1)) return -1
      found = (word - (this.from[level] as number)) * 32 + 31 - Math.clz32(here)
    }
    return found
  }

  /** Whether two rows leave a level the same values. */
  isSame(a: Int32Array, b: Int32Array, level: number): boolean {
    const to = this.from[level + 1] as number
    for (let word = this.from[level] as number; word < to; word++) if (a[word] !== b[word]) return false
    return true
  }
}
