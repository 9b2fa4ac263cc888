/** Rows of whole numbers, each stored once and known by its number, in the order in which they came. */
export class Sequences {
  #numbers = new Int32Array(1 << 14)
  /** Where each row begins; the next one's beginning is its end. */
  #from = new Int32Array(1 << 10)
  #table = new Int32Array(1 << 11)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of a row: an old one if there is one, else the next. */
  number(row: ArrayLike<number>): number {
    const mask = this.#table.length - 1
    let at = hashOf(row, 0, row.length) & mask
    for (let n = this.#table[at] as number; n; n = this.#table[at] as number) {
      if (this.#equals(n - 1, row)) return n - 1
      at = (at + 1) & mask
    }
    this.#table[at] = this.#size + 1
    return this.#add(row)
  }

  /** A view, good until the next row is added. */
  row(number: number): Int32Array {
    return this.#numbers.subarray(this.#from[number], this.#from[number + 1])
  }

  #equals(number: number, row: ArrayLike<number>): boolean {
    const from = this.#from[number] as number
    if ((this.#from[number + 1] as number) - from !== row.length) return false
    for (let at = 0; at < row.length; at++) if (this.#numbers[from + at] !== row[at]) return false
    return true
  }

  #add(row: ArrayLike<number>): number {
    const number = this.#size++
    const from = this.#from[number] as number
    const to = from + row.length
    if (this.#size + 1 > this.#from.length) this.#from = grown(this.#from)
    while (to > this.#numbers.length) this.#numbers = grown(this.#numbers)
    this.#numbers.set(row, from)
    this.#from[this.#size] = to
    if (this.#size * 2 > this.#table.length) this.#rehash()
    return number
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2)
    const mask = table.length - 1
    for (let number = 0; number < this.#size; number++) {
      let at = hashOf(this.#numbers, this.#from[number] as number, this.#from[number + 1] as number) & mask
      while (table[at]) at = (at + 1) & mask
      table[at] = number + 1
    }
    this.#table = table
  }
}

function hashOf(row: ArrayLike<number>, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (row[at] as number), 0x85ebca6b)
    hash ^= hash >>> 13
  }
  return hash
}

/** A copy with room for twice as many. */
export function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
