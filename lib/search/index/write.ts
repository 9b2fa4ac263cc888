import 'server-only'
import { inArray, sql } from 'drizzle-orm'
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

  await inChunks(
    each((source, product) => source.prices.map((price) => ({ product, ...price }))),
    (rows) => tx.insert(listingPrices).values(rows),
  )
  await inChunks(
    each((source, product) => source.categories.map((category) => ({ product, category }))),
    (rows) => tx.insert(listingCategories).values(rows),
  )
  await inChunks(
    each((source, product) =>
      [...new Set(source.values.map(({ facet, value }) => values.get(`${facet}:${value}`)!))].map((value) => ({
        product,
        value,
      })),
    ),
    (rows) => tx.insert(listingFacets).values(rows),
  )
  const documents = each((source, product) => locales.map((locale) => document(source, product, locale)))
  await putTexts(documents)
  await putTerms(tx, documents, known)
}

async function putProducts(tx: Db, sources: IndexSource[]) {
  const rows = await tx
    .insert(listingProducts)
    .values(
      sources.map(({ productId, popularity, rating, publishedAt }) => ({ productId, popularity, rating, publishedAt })),
    )
    .onConflictDoUpdate({
      target: listingProducts.productId,
      set: {
        popularity: sql`excluded.popularity`,
        rating: sql`excluded.rating`,
        publishedAt: sql`excluded.published_at`,
      },
    })
    .returning({ num: listingProducts.num, productId: listingProducts.productId })
  return new Map(rows.map(({ num, productId }) => [productId, num]))
}

async function putValues(tx: Db, sources: IndexSource[]) {
  const all = new Map(sources.flatMap(({ values }) => values.map((value) => [`${value.facet}:${value.value}`, value])))
  const nums = new Map<string, number>()
  await inChunks(
    [...all.values()].map(({ facet, value, facetName, name, swatch, facetPosition, position }) => ({
      facet,
      value,
      facetName,
      name,
      swatch,
      facetPosition,
      position,
    })),
    async (rows) => {
      const stored = await tx
        .insert(listingValues)
        .values(rows)
        .onConflictDoUpdate({
          target: [listingValues.facet, listingValues.value],
          set: { name: sql`excluded.name`, facetName: sql`excluded.facet_name`, swatch: sql`excluded.swatch` },
        })
        .returning({ num: listingValues.num, facet: listingValues.facet, value: listingValues.value })
      for (const { num, facet, value } of stored) nums.set(`${facet}:${value}`, num)
    },
  )
  return nums
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
      const counted = counts.get(key) ?? { locale, term, products: 0 }
      counts.set(key, { ...counted, products: counted.products + (known.has(product) ? 0 : 1) })
    }
  const terms = [...counts.values()]
  const stored = new Set<string>()
  await inChunks(terms, async (rows) => {
    const found = await tx
      .select({ locale: searchTerms.locale, term: searchTerms.term })
      .from(searchTerms)
      .where(inArray(searchTerms.term, [...new Set(rows.map(({ term }) => term))]))
    for (const { locale, term } of found) stored.add(`${locale} ${term}`)
    await tx
      .insert(searchTerms)
      .values(rows)
      .onConflictDoUpdate({
        target: [searchTerms.locale, searchTerms.term],
        set: { products: sql`${searchTerms.products} + excluded.products` },
      })
  })
  const deletes = terms
    .filter(({ locale, term }) => !stored.has(`${locale} ${term}`))
    .flatMap(({ locale, term }) => deletesOf(term).map((key) => ({ locale, key, term })))
  await inChunks(deletes, (rows) => tx.insert(searchDeletes).values(rows).onConflictDoNothing())
}

async function inChunks<T>(rows: T[], write: (rows: T[]) => PromiseLike<unknown>) {
  for (let at = 0; at < rows.length; at += ROWS) await write(rows.slice(at, at + ROWS))
}
