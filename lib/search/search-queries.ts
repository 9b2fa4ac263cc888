import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import type { TextWord } from '@/db/full-text'
import { inNumberList } from '@/db/portable'
import { products } from '@/db/schema/catalog'
import { listingProducts } from '@/db/schema/search'
import type { Channel } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import { findMatches } from './find-matches'
import { asTyped } from './fits-words'
import { type ShownListing, shownListing } from './index/previewed'
import { FITS, type Listing, type ListingQuery, listingQuery } from './listing'
import { getListing } from './listing-queries'
import { correctionOf, listEndings, spellAll } from './spelling-queries'
import { queryWords, wordsOf } from './text'
import { titleScore } from './title-score'

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
    listEndings(channel.locale, last, most),
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
  const [index, words] = await Promise.all([shownListing(), spellAll(locale, typed)])
  if (!typed.length) return { found: [], corrected: null, index }
  const names = await findMatches(locale, { words, most: CANDIDATES })
  const added = index.findAdded
  if (added)
    for (const spoken of [words, asTyped(typed)]) for (const [num, name] of added(locale, spoken)) names.set(num, name)
  const corrected = names.size ? correctionOf(words, typed) : null
  return { found: await rank(names, locale, words, index), corrected, index }
}

/** Whole words in the name weigh most, then beginnings, then what sells. */
async function rank(names: Map<number, string | null>, locale: Locale, words: TextWord[], { columns }: ShownListing) {
  const unknown = [...names].flatMap(([num, name]) => (name === null ? [num] : []))
  if (unknown.length)
    for (const { num, name } of await namesOf({ nums: JSON.stringify(unknown) }))
      names.set(num, wordsOf(localized(name, locale)).join(' '))
  const scored = [...names].map(([num, name]) => {
    const sold = columns.popularity[columns.slots.get(num) ?? -1] ?? 0
    return { num, score: titleScore(name ?? '', words) + Math.log1p(Math.max(0, sold)) }
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
