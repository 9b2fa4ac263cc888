import 'server-only'
import { inArray } from 'drizzle-orm'
import { variants } from '@/db/schema/catalog'
import type { Context } from '@/lib/events/transact'
import { type ProductRecord, slugOf } from '../product-record'
import { writeProducts } from '../products/write-products'
import { isArticle, type SaleDocument } from './sale'

export type Article = { productId: string; variantId: string }

/**
 * The variants that these documents sold, by article number. What the catalogue lacks becomes a draft without a price:
 * history needs its products, but nobody has decided to sell them here. Fees and reductions are no products.
 */
export async function ensureArticles(
  context: Context,
  source: string,
  documents: SaleDocument[],
): Promise<{ of: (sku: string) => Article | undefined; created: string[] }> {
  const names = new Map<string, string>()
  // Of lines without a price the words are notes such as "damaged".
  for (const { lines } of documents)
    for (const { sku, name, unit } of lines)
      if (isArticle(sku) && (!names.get(sku) || (unit > 0 && names.get(sku) === sku)))
        names.set(sku, unit > 0 ? name : sku)
  const known = await readArticles(context, [...names.keys()])
  const missing = [...names].filter(([sku]) => !known.has(sku))
  if (missing.length) {
    const records = missing.map(([sku, name]) => draftOf(source, sku, name || sku))
    await writeProducts(context, records, () => undefined)
    for (const [sku, article] of await readArticles(
      context,
      missing.map(([sku]) => sku),
    ))
      known.set(sku, article)
  }
  return { of: (sku) => known.get(sku), created: missing.map(([sku]) => sku) }
}

async function readArticles({ tx }: Context, skus: string[]): Promise<Map<string, Article>> {
  if (!skus.length) return new Map()
  const rows = await tx
    .select({ sku: variants.sku, variantId: variants.id, productId: variants.productId })
    .from(variants)
    .where(inArray(variants.sku, skus))
  return new Map(rows.map(({ sku, ...article }) => [sku, article]))
}

const draftOf = (source: string, sku: string, name: string): ProductRecord => ({
  ref: `${source}:product:${sku}`,
  slug: slugOf(`${name} ${sku}`),
  name: { en: name },
  summary: {},
  description: {},
  brand: null,
  type: null,
  tags: [source],
  published: false,
  categories: [],
  options: [],
  variants: [
    {
      sku,
      options: {},
      key: '',
      gtin: null,
      weightGrams: null,
      prices: [],
      stock: null,
      isTracked: true,
      oversell: false,
    },
  ],
  pictures: [],
})
