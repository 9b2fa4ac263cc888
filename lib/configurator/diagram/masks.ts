/** Sets of values, each stored once and known by its number, so that sets are compared by number. */
export class Masks {
  readonly words: Uint32Array[] = []
  readonly #single: number[] = []
  readonly #numbers = new Map<string, number>()
  readonly #meets = new Map<number, number>()

  number(words: Uint32Array): number {
    const key = words.join()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.words.push(words)
    this.#single.push(onlyValue(words))
    this.#numbers.set(key, this.words.length - 1)
    return this.words.length - 1
  }

  /** All values of a variable that has so many. */
  full(size: number): number {
    const words = new Uint32Array((size + 31) >> 5).fill(0xffffffff)
    if (size & 31) words[words.length - 1] = (2 ** (size & 31) - 1) >>> 0
    return this.number(words)
  }

  /** One value of a variable that has `size`. */
  one(value: number, size: number): number {
    const words = new Uint32Array((size + 31) >> 5)
    words[value >> 5] = 1 << (value & 31)
    return this.number(words)
  }

  /** What two sets share. */
  meet(a: number, b: number): number {
    if (a === b) return a
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b)
    const known = this.#meets.get(key)
    if (known !== undefined) return known
    const other = this.words[b] as Uint32Array
    const made = this.number((this.words[a] as Uint32Array).map((word, at) => word & (other[at] as number)))
    this.#meets.set(key, made)
    return made
  }

  has(mask: number, value: number): boolean {
    return ((((this.words[mask] as Uint32Array)[value >> 5] as number) >>> (value & 31)) & 1) === 1
  }

  /** Its value, when it has one only; else -1. */
  single(mask: number): number {
    return this.#single[mask] as number
  }

  isEmpty(mask: number): boolean {
    return (this.words[mask] as Uint32Array).every((word) => word === 0)
  }
}

function onlyValue(words: Uint32Array): number {
  let found = -1
  for (const [at, word] of words.entries()) {
    if (!word) continue
    if (found >= 0 || word & (word - 1)) return -1
    found = at * 32 + (31 - Math.clz32(word))
  }
  return found
}
