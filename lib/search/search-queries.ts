import 'server-only'
import { and, asc, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { matchTexts, type TextWord } from '@/db/full-text'
import { inList, inNumberList } from '@/db/portable'
import { products } from '@/db/schema/catalog'
import { listingPrices, listingProducts, searchDeletes, searchTerms } from '@/db/schema/search'
import type { Channel } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import { FITS, type Listing, type ListingQuery } from './listing'
import { getListing } from './listing-queries'
import { deletesOf, distance, toleranceOf } from './misspelling'
import { queryWords, wordsOf } from './text'

/** How many matches are ranked: a very common word must not hold the event loop. */
const CANDIDATES = 400

/**
 * Products for what someone typed, best first, with facets, misspelt words repaired. Where nothing is typed but it is said
 * what it has to fit, everything that does.
 */
export async function searchProducts(channel: Channel, query: ListingQuery): Promise<Listing> {
  if (!query.words.trim() && query.facets[FITS]) return getListing('everything', channel.market, query)
  const { nums, corrected } = await findProducts(channel.locale, query.words)
  const listing = await getListing({ found: nums }, channel.market, query)
  return { ...listing, corrected }
}

export type Suggestions = {
  words: string[]
  productIds: string[]
  /** What the words were taken for when they were misspelt. */
  corrected: string | null
}

/** While someone types: how the last word may go on, and the products that fit best. */
export async function suggest(channel: Channel, text: string, most = 6): Promise<Suggestions> {
  const words = queryWords(text)
  const last = words.at(-1)
  if (!last) return { words: [], productIds: [], corrected: null }
  const { nums, corrected } = await findProducts(channel.locale, text)
  const listed = nums.length
    ? await db
        .select({ num: listingProducts.num, id: listingProducts.productId })
        .from(listingProducts)
        .innerJoin(listingPrices, eq(listingPrices.product, listingProducts.num))
        .where(and(inArray(listingProducts.num, nums.slice(0, 50)), eq(listingPrices.market, channel.market)))
    : []
  const order = new Map(nums.map((num, at) => [num, at]))
  listed.sort((a, b) => order.get(a.num)! - order.get(b.num)!)
  const endings = await endingsOf({ locale: channel.locale, word: last, end: endOf(last), most })
  const before = words.slice(0, -1)
  return {
    words: endings.map(({ term }) => [...before, term].join(' ')),
    productIds: listed.slice(0, most).map(({ id }) => id),
    corrected,
  }
}

/** Numbers of the products that fit, best first; with what the words were taken for when they were misspelt. */
async function findProducts(locale: Locale, text: string): Promise<{ nums: number[]; corrected: string | null }> {
  const typed = queryWords(text)
  if (!typed.length) return { nums: [], corrected: null }
  const words = await Promise.all(typed.map((word, at) => spell(locale, word, at === typed.length - 1)))
  const nums = new Set(await matchTexts(locale, words, 'title', CANDIDATES))
  if (nums.size < CANDIDATES)
    for (const num of await matchTexts(locale, words, 'anywhere', CANDIDATES - nums.size)) nums.add(num)
  if (!nums.size && words.length > 1)
    for (const num of await matchTexts(locale, words, 'anywhere', CANDIDATES, 'any')) nums.add(num)
  const isCorrected = words.some(({ spellings }, at) => spellings[0] !== typed[at])
  const corrected = isCorrected && nums.size ? words.map(({ spellings }) => spellings[0]).join(' ') : null
  return { nums: await rank([...nums], locale, words), corrected }
}

/** A word that the index has (or that begins one, when it is the last) as it is; else the nearest words that it has. */
async function spell(locale: Locale, word: string, isLast: boolean): Promise<TextWord> {
  const asTyped = { spellings: [word], isPrefix: isLast }
  const [known] = await (isLast ? termsFrom({ locale, word, end: endOf(word) }) : termIs({ locale, word }))
  const most = toleranceOf(word)
  if (known || most === 0) return asTyped
  const near = await termsNear({ locale, keys: JSON.stringify(deletesOf(word)) })
  const ranked = near
    .map(({ term, products: n }) => ({ term, n, off: nearest(word, term, isLast) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off || b.n - a.n)
  const best = ranked.filter(({ off }) => off === ranked[0]?.off).slice(0, 5)
  return best.length ? { spellings: best.map(({ term }) => term), isPrefix: false } : asTyped
}

/** While a word is still typed, it is measured against as much of the term. */
const nearest = (word: string, term: string, isLast: boolean) =>
  isLast ? Math.min(distance(word, term), distance(word, term.slice(0, word.length))) : distance(word, term)

/** Before it comes all that begins with the word. */
const endOf = (word: string) => `${word}\uffff`

const termsFrom = compiled(() => termsBetween().limit(1))

const endingsOf = compiled(() =>
  termsBetween().orderBy(desc(searchTerms.products), asc(searchTerms.term)).limit(sql.placeholder('most')),
)

const termsBetween = () =>
  db
    .select({ term: searchTerms.term })
    .from(searchTerms)
    .where(and(inLocale, gte(searchTerms.term, sql.placeholder('word')), lt(searchTerms.term, sql.placeholder('end'))))

const termIs = compiled(() =>
  db
    .select({ term: searchTerms.term })
    .from(searchTerms)
    .where(and(inLocale, eq(searchTerms.term, sql.placeholder('word')))),
)

const termsNear = compiled(() =>
  db
    .selectDistinct({ term: searchDeletes.term, products: searchTerms.products })
    .from(searchDeletes)
    .innerJoin(searchTerms, and(eq(searchTerms.locale, searchDeletes.locale), eq(searchTerms.term, searchDeletes.term)))
    .where(and(eq(searchDeletes.locale, sql.placeholder('locale')), inList(searchDeletes.key, 'keys')))
    .limit(500),
)

const inLocale = eq(searchTerms.locale, sql.placeholder('locale'))

/** Whole words in the name weigh most, then beginnings, then what sells. */
async function rank(nums: number[], locale: Locale, words: TextWord[]): Promise<number[]> {
  if (!nums.length) return []
  const rows = await namesOf({ nums: JSON.stringify(nums) })
  const scored = rows.map(({ num, popularity, name }) => {
    const title = wordsOf(localized(name, locale))
    const hits = words.map(({ spellings }) => wordScore(title, spellings))
    const total = hits.reduce((sum, hit) => sum + hit, 0)
    return { num, score: total * 100 - title.length + Math.log1p(Math.max(0, popularity)) }
  })
  return scored.sort((a, b) => b.score - a.score || a.num - b.num).map(({ num }) => num)
}

const namesOf = compiled(() =>
  db
    .select({ num: listingProducts.num, popularity: listingProducts.popularity, name: products.name })
    .from(listingProducts)
    .innerJoin(products, eq(products.id, listingProducts.productId))
    .where(inNumberList(listingProducts.num, 'nums')),
)

function wordScore(title: string[], spellings: string[]): number {
  const [first = ''] = spellings
  if (title[0] === first) return 4
  if (title.some((word) => spellings.includes(word))) return 3
  return title.some((word) => word.startsWith(first)) ? 2 : 0
}
