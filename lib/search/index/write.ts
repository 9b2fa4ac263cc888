import 'server-only'
import { inArray } from 'drizzle-orm'
import { insertMany } from '@/db/bulk'
import type { Db } from '@/db/engine'
import { putTexts } from '@/db/full-text'
import {
  listingCategories,
  listingFacets,
  listingPrices,
  listingProducts,
  listingValues,
  searchDeletes,
  searchTerms,
} from '@/db/schema/search'
import { type Locale, locales, localized } from '@/lib/kernel/locale'
import { deletesOf } from '../misspelling'
import { plainText, wordsOf } from '../text'
import type { IndexSource } from './sources'

const ROWS = 1000

/** Writes the index rows of these products, whose old rows are gone. `known` are numbers that were indexed before. */
export async function writeIndex(tx: Db, sources: IndexSource[], known: Set<number>): Promise<void> {
  if (!sources.length) return
  const nums = await putProducts(tx, sources)
  const values = await putValues(tx, sources)
  const each = <T>(rows: (source: IndexSource, product: number) => T[]) =>
    sources.flatMap((source) => rows(source, nums.get(source.productId)!))

  await insertMany(
    listingPrices,
    each((source, product) => source.prices.map((price) => ({ product, ...price }))),
  )
  await insertMany(
    listingCategories,
    each((source, product) => source.categories.map((category) => ({ product, category }))),
  )
  const facetsOf = (source: IndexSource, product: number) => {
    const used = new Set(source.values.map(({ facet, value }) => values.get(`${facet}:${value}`)!))
    return [...used].map((value) => ({ product, value }))
  }
  await insertMany(listingFacets, each(facetsOf))
  const documents = each((source, product) => locales.map((locale) => document(source, product, locale)))
  await putTexts(documents)
  await putTerms(tx, documents, known)
}

async function putProducts(tx: Db, sources: IndexSource[]) {
  await insertMany(
    listingProducts,
    sources.map(({ productId, popularity, rating, publishedAt }) => ({ productId, popularity, rating, publishedAt })),
    { target: ['productId'], update: ['popularity', 'rating', 'publishedAt'] },
  )
  const ids = sources.map(({ productId }) => productId)
  const rows = await tx
    .select({ num: listingProducts.num, productId: listingProducts.productId })
    .from(listingProducts)
    .where(inArray(listingProducts.productId, ids))
  return new Map(rows.map(({ num, productId }) => [productId, num]))
}

async function putValues(tx: Db, sources: IndexSource[]) {
  const all = new Map(sources.flatMap(({ values }) => values.map((value) => [`${value.facet}:${value.value}`, value])))
  await insertMany(
    listingValues,
    [...all.values()].map(({ facet, value, facetName, name, swatch, facetPosition, position }) => {
      return { facet, value, facetName, name, swatch, facetPosition, position }
    }),
    { target: ['facet', 'value'], update: ['facetName', 'name', 'swatch'] },
  )
  const facets = [...new Set([...all.values()].map(({ facet }) => facet))]
  const rows = facets.length
    ? await tx
        .select({ num: listingValues.num, facet: listingValues.facet, value: listingValues.value })
        .from(listingValues)
        .where(inArray(listingValues.facet, facets))
    : []
  return new Map(rows.map(({ num, facet, value }) => [`${facet}:${value}`, num]))
}

function document(source: IndexSource, product: number, locale: Locale) {
  const say = (text: Parameters<typeof localized>[0]) => localized(text, locale)
  const title = [say(source.name), ...source.words, ...source.categoryNames.map(say)]
  const body = [say(source.summary), plainText(say(source.description)), ...source.values.map(({ name }) => say(name))]
  return { product, locale, title: wordsOf(title.join(' ')).join(' '), body: wordsOf(body.join(' ')).join(' ') }
}

type Document = ReturnType<typeof document>

/** Only words of titles are suggested and repaired; a word is counted once for each product that is new to the index. */
async function putTerms(tx: Db, documents: Document[], known: Set<number>) {
  const counts = new Map<string, { locale: Locale; term: string; products: number }>()
  for (const { product, locale, title } of documents)
    for (const term of new Set(title.split(' '))) {
      if (term.length < 2) continue
      const key = `${locale} ${term}`
      const counted = counts.get(key)
      if (counted) counted.products += known.has(product) ? 0 : 1
      else counts.set(key, { locale, term, products: known.has(product) ? 0 : 1 })
    }
  const terms = [...counts.values()]
  const stored = await storedTerms(tx, [...new Set(terms.map(({ term }) => term))])
  await insertMany(searchTerms, terms, { target: ['locale', 'term'], update: [], add: ['products'] })
  const deletes = terms
    .filter(({ locale, term }) => !stored.has(`${locale} ${term}`) && isWord(term))
    .flatMap(({ locale, term }) => deletesOf(term).map((key) => ({ locale, key, term })))
  await insertMany(searchDeletes, deletes, 'ignore')
}

/** Article numbers are found as they are, not repaired: their forms would outnumber those of the words. */
const isWord = (term: string) => !/\d/.test(term)

async function storedTerms(tx: Db, terms: string[]) {
  const stored = new Set<string>()
  for (let at = 0; at < terms.length; at += ROWS)
    for (const { locale, term } of await tx
      .select({ locale: searchTerms.locale, term: searchTerms.term })
      .from(searchTerms)
      .where(inArray(searchTerms.term, terms.slice(at, at + ROWS))))
      stored.add(`${locale} ${term}`)
  return stored
}
