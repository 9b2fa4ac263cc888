import { Lists, withRoom } from './lists'

/** All that lists know of one product. */
export type ListedProduct = {
  num: number
  popularity: number
  rating: number
  publishedAt: number
  prices: { market: string; amount: number; isReduced: boolean }[]
  categories: string[]
  /** Numbers of facet values. */
  values: number[]
}

/**
 * The index of lists as columns in memory, about 100 bytes a product: a place ("slot") for each product, small codes for
 * categories and values. Counting the facets of 100,000 products is one pass over them, of a few milliseconds.
 */
export class ListingColumns {
  nums = new Int32Array(1024)
  popularity = new Float64Array(1024)
  rating = new Float64Array(1024)
  publishedAt = new Float64Array(1024)
  /** What products cost in a market; 0 means not sold there, since amounts are kept one higher. */
  prices = new Map<string, { amounts: Float64Array; reduced: Uint8Array }>()
  categories = new Lists()
  values = new Lists()
  categoryCodes = new Map<string, number>()
  valueCodes = new Map<number, number>()
  slots = new Map<number, number>()
  /** Grows with every change, so that who takes several turns sees that there was one. */
  version = 0
  /** How many slots have ever been used; those of products that are gone are free. */
  size = 0
  #free: number[] = []

  put(product: ListedProduct): void {
    const slot = this.slots.get(product.num) ?? this.#free.pop() ?? this.size++
    this.version++
    this.#makeRoom()
    this.slots.set(product.num, slot)
    this.nums[slot] = product.num
    this.popularity[slot] = product.popularity
    this.rating[slot] = product.rating
    this.publishedAt[slot] = product.publishedAt
    this.#price(slot, product.prices)
    const { categories, values } = product
    this.categories.put(
      slot,
      categories.map((category) => codeOf(this.categoryCodes, category)),
    )
    this.values.put(
      slot,
      values.map((value) => codeOf(this.valueCodes, value)),
    )
  }

  remove(num: number): void {
    const slot = this.slots.get(num)
    if (slot === undefined) return
    this.version++
    this.slots.delete(num)
    this.#free.push(slot)
    this.#price(slot, [])
    this.categories.put(slot, [])
    this.values.put(slot, [])
  }

  /** The same once more, to change it without anybody noticing. */
  copy(): ListingColumns {
    const own = new ListingColumns()
    own.nums = this.nums.slice()
    own.popularity = this.popularity.slice()
    own.rating = this.rating.slice()
    own.publishedAt = this.publishedAt.slice()
    for (const [market, { amounts, reduced }] of this.prices)
      own.prices.set(market, { amounts: amounts.slice(), reduced: reduced.slice() })
    own.categories = this.categories.copy()
    own.values = this.values.copy()
    own.categoryCodes = new Map(this.categoryCodes)
    own.valueCodes = new Map(this.valueCodes)
    own.slots = new Map(this.slots)
    own.version = this.version
    own.size = this.size
    own.#free = [...this.#free]
    return own
  }

  #price(slot: number, prices: ListedProduct['prices']): void {
    for (const { amounts } of this.prices.values()) amounts[slot] = 0
    for (const { market, amount, isReduced } of prices) {
      let column = this.prices.get(market)
      if (!column) {
        column = { amounts: new Float64Array(this.nums.length), reduced: new Uint8Array(this.nums.length) }
        this.prices.set(market, column)
      }
      column.amounts[slot] = amount + 1
      column.reduced[slot] = isReduced ? 1 : 0
    }
  }

  #makeRoom(): void {
    if (this.size <= this.nums.length) return
    this.nums = withRoom(this.nums, this.size)
    this.popularity = withRoom(this.popularity, this.size)
    this.rating = withRoom(this.rating, this.size)
    this.publishedAt = withRoom(this.publishedAt, this.size)
    for (const column of this.prices.values()) {
      column.amounts = withRoom(column.amounts, this.size)
      column.reduced = withRoom(column.reduced, this.size)
    }
  }
}

function codeOf<K>(codes: Map<K, number>, key: K): number {
  const known = codes.get(key)
  if (known !== undefined) return known
  codes.set(key, codes.size)
  return codes.size - 1
}
