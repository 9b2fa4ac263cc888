/** A list of small whole numbers for each slot, all in one array: what a list was before stays behind as waste. */
export class Lists {
  numbers = new Int32Array(4096)
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  #used = 0
  #kept = 0

  put(slot: number, list: readonly number[]): void {
    this.starts = withRoom(this.starts, slot + 1)
    this.ends = withRoom(this.ends, slot + 1)
    this.#kept += list.length - (this.ends[slot]! - this.starts[slot]!)
    if (this.#used > 4096 && this.#used > 2 * this.#kept) this.#pack()
    this.numbers = withRoom(this.numbers, this.#used + list.length)
    this.numbers.set(list, this.#used)
    this.starts[slot] = this.#used
    this.#used += list.length
    this.ends[slot] = this.#used
  }

  has(slot: number, number: number): boolean {
    const end = this.ends[slot]!
    for (let n = this.starts[slot]!; n < end; n++) if (this.numbers[n] === number) return true
    return false
  }

  copy(): Lists {
    const own = new Lists()
    own.numbers = this.numbers.slice()
    own.starts = this.starts.slice()
    own.ends = this.ends.slice()
    own.#used = this.#used
    own.#kept = this.#kept
    return own
  }

  #pack(): void {
    const packed = new Int32Array(Math.max(4096, this.#kept * 2))
    let used = 0
    for (let slot = 0; slot < this.starts.length; slot++) {
      const [start, end] = [this.starts[slot]!, this.ends[slot]!]
      this.starts[slot] = used
      for (let n = start; n < end; n++) packed[used++] = this.numbers[n]!
      this.ends[slot] = used
    }
    this.numbers = packed
    this.#used = used
  }
}

/** The array itself, or a copy with half as much again when it is too short for `length` members. */
export function withRoom<A extends Int32Array | Float64Array | Uint8Array>(array: A, length: number): A {
  if (length <= array.length) return array
  const larger = new (array.constructor as new (n: number) => A)(Math.ceil(length * 1.5))
  larger.set(array)
  return larger
}
