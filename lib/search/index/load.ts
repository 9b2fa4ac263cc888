import 'server-only'
import { setImmediate as breathe } from 'node:timers/promises'
import { engine } from '@/db'
import { inNumbers, joined } from '@/db/portable'
import { ListingColumns } from './columns'

/** Read and put in 2 or 3 ms; the event loop gets a turn after each. */
const SLICE = 200

/** Reads the whole index. What is written meanwhile may be in it or not. */
export async function loadColumns(): Promise<ListingColumns> {
  const columns = new ListingColumns()
  for (let last = 0; ; ) {
    const rows = await engine.rows<Row>(`${ROWS} where num > ? order by num limit ?`, [last, SLICE])
    if (!rows.length) return columns
    last = rows.at(-1)!.num
    put(columns, rows)
    await breathe()
  }
}

/** Brings these products in step with the database, in slices. */
export async function reload(columns: ListingColumns, nums: number[]): Promise<void> {
  for (let at = 0; at < nums.length; at += SLICE) {
    const some = nums.slice(at, at + SLICE)
    const rows = await engine.rows<Row>(`${ROWS} where ${inNumbers('num')}`, [JSON.stringify(some)])
    const found = new Set(rows.map(({ num }) => num))
    for (const num of some) if (!found.has(num)) columns.remove(num)
    put(columns, rows)
    if (nums.length > SLICE) await breathe()
  }
}

// One row per product, however many prices it has: half the time that rows of four tables would take.
const ROWS = `
  select num, popularity, rating, published_at as published,
    (select ${joined("market || ':' || amount || ':' || is_reduced")} from listing_prices where product = num) as prices,
    (select ${joined('category')} from listing_categories where product = num) as categories,
    (select ${joined('value')} from listing_facets where product = num) as facets
  from listing_products`

type Row = {
  num: number
  popularity: number
  rating: number
  published: number | Date
  prices: string | null
  categories: string | null
  facets: string | null
}

function put(columns: ListingColumns, rows: Row[]): void {
  for (const { num, popularity, rating, published, prices, categories, facets } of rows)
    columns.put({
      num,
      popularity,
      rating,
      publishedAt: Number(published),
      prices: listOf(prices).map((price) => {
        const [market = '', amount, reduced] = price.split(':')
        return { market, amount: Number(amount), isReduced: reduced === '1' || reduced === 'true' }
      }),
      categories: listOf(categories),
      values: listOf(facets).map(Number),
    })
}

const listOf = (joined: string | null) => joined?.split(',') ?? []
