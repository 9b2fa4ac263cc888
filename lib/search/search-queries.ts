import 'server-only'
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { matchTexts, type TextWord } from '@/db/full-text'
import { inList, inNumberList } from '@/db/portable'
import { products } from '@/db/schema/catalog'
import { listingProducts, searchDeletes, searchTerms } from '@/db/schema/search'
import type { Channel } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import { type CurrentListing, currentListing } from './index/current'
import { FITS, type Listing, type ListingQuery, listingQuery } from './listing'
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
  const { found, corrected, index } = await findProducts(channel.locale, query.words)
  const listing = await getListing({ found }, channel.market, query, index)
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
  const [endings, { found, corrected, index }] = await Promise.all([
    endingsOf({ locale: channel.locale, word: last, end: endOf(last), most }),
    findProducts(channel.locale, text),
  ])
  const { productIds } = await getListing({ found }, channel.market, listingQuery({}), index)
  const before = words.slice(0, -1)
  return {
    words: endings.map(({ term }) => [...before, term].join(' ')),
    productIds: productIds.slice(0, most),
    corrected,
  }
}

/** Numbers of the products that fit, best first; what the words were taken for when misspelt; the index of that moment. */
async function findProducts(locale: Locale, text: string) {
  const typed = queryWords(text)
  const [index, ...words] = await Promise.all([
    currentListing(),
    ...typed.map((word, at) => spell(locale, word, at === typed.length - 1)),
  ])
  if (!typed.length) return { found: [], corrected: null, index }
  const names = new Map<number, string | null>()
  const take = async (where: 'title' | 'anywhere', how?: 'any') => {
    for (const { product, name } of await matchTexts(locale, words, where, CANDIDATES, how)) {
      if (names.size === CANDIDATES) return
      names.set(product, name)
    }
  }
  await take('title')
  if (names.size < CANDIDATES) await take('anywhere')
  if (!names.size && words.length > 1) await take('anywhere', 'any')
  const isCorrected = words.some(({ spellings }, at) => spellings[0] !== typed[at])
  const corrected = isCorrected && names.size ? words.map(({ spellings }) => spellings[0]).join(' ') : null
  return { found: await rank(names, locale, words, index), corrected, index }
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
async function rank(names: Map<number, string | null>, locale: Locale, words: TextWord[], { columns }: CurrentListing) {
  const unknown = [...names].flatMap(([num, name]) => (name === null ? [num] : []))
  if (unknown.length)
    for (const { num, name } of await namesOf({ nums: JSON.stringify(unknown) }))
      names.set(num, wordsOf(localized(name, locale)).join(' '))
  const scored = [...names].map(([num, name]) => {
    const title = name?.split(' ') ?? []
    const hits = words.reduce((sum, { spellings }) => sum + wordScore(title, spellings), 0)
    const sold = columns.popularity[columns.slots.get(num) ?? -1] ?? 0
    return { num, score: hits * 100 - title.length + Math.log1p(Math.max(0, sold)) }
  })
  return scored.sort((a, b) => b.score - a.score || a.num - b.num).map(({ num }) => num)
}

const namesOf = compiled(() =>
  db
    .select({ num: listingProducts.num, name: products.name })
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
