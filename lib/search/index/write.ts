import 'server-only'
import { inArray } from 'drizzle-orm'
import { db } from '@/db'
import { insertMany } from '@/db/bulk'
import { compiled } from '@/db/compiled'
import type { Db } from '@/db/engine'
import { putTexts, type TextDocument } from '@/db/full-text'
import { inList } from '@/db/portable'
import { listingCategories, listingFacets, listingPrices, listingProducts, listingValues } from '@/db/schema/search'
import { type Locale, type Localized, locales, localized } from '@/lib/kernel/locale'
import type { IndexSource } from '../index-source'
import { plainText, wordsOf } from '../text'
import { putTerms } from './terms'

/**
 * Writes the index rows of these products, whose old rows are gone, and returns their numbers. `known` are numbers that
 * were indexed before.
 */
export async function writeIndex(tx: Db, sources: IndexSource[], known: Set<number>): Promise<number[]> {
  if (!sources.length) return []
  const nums = await putProducts(sources)
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
  const documents = each(documentsOf)
  await putTexts(documents)
  // Only words of titles are suggested and repaired.
  await putTerms(
    documents.map(({ num, locale, title }) => ({ vocabulary: locale, text: title, isNew: !known.has(num) })),
  )
  return [...nums.values()]
}

const numbersOf = compiled(() =>
  db
    .select({ num: listingProducts.num, productId: listingProducts.productId })
    .from(listingProducts)
    .where(inList(listingProducts.productId, 'ids')),
)

async function putProducts(sources: IndexSource[]) {
  await insertMany(
    listingProducts,
    sources.map(({ productId, popularity, rating, publishedAt }) => ({ productId, popularity, rating, publishedAt })),
    { target: ['productId'], update: ['popularity', 'rating', 'publishedAt'] },
  )
  const rows = await numbersOf({ ids: JSON.stringify(sources.map(({ productId }) => productId)) })
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

/** The texts of a product in each language. Where a language has no words of its own, another's are taken as they are. */
export function documentsOf(source: IndexSource, num: number): (TextDocument & { locale: Locale })[] {
  const written: { said: string; folded: string }[] = []
  // Most languages say the same of most products: comparing is quicker than folding again.
  const folded = (texts: string[]) => {
    const said = texts.join(' ')
    const known = written.find((one) => one.said === said)
    if (known) return known.folded
    const found = { said, folded: wordsOf(said).join(' ') }
    written.push(found)
    return found.folded
  }
  let [html, plain] = ['', '']
  const withoutMarkup = (text: string) => {
    if (text !== html) [html, plain] = [text, plainText(text)]
    return plain
  }
  return locales.map((locale) => {
    const say = (text: Localized) => localized(text, locale)
    const names = [say(source.name), ...source.words, ...source.categoryNames.map(say)]
    const texts = [
      say(source.summary),
      withoutMarkup(say(source.description)),
      ...source.values.map(({ name }) => say(name)),
    ]
    return { num, index: locale, locale, name: folded([say(source.name)]), title: folded(names), body: folded(texts) }
  })
}
