import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { products, variants } from '@/db/schema/catalog'
import type { ProductRecord } from '../product-record'

const ownersOf = compiled(() =>
  db
    .select({ sku: variants.sku, ref: products.externalRef, slug: products.slug, key: variants.key })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(inList(variants.sku, 'skus')),
)

/** Parts those records from the rest whose article numbers belong to another product already. */
export async function takenSkus(records: ProductRecord[]): Promise<Map<string, string>> {
  const skus = records.flatMap((record) => record.variants.map(({ sku }) => sku))
  if (!skus.length) return new Map()
  const rows = await ownersOf({ skus: JSON.stringify(skus) })
  const ours = new Map(records.filter(({ isOurs }) => isOurs).map(({ slug, ref }) => [slug, ref]))
  const owner = new Map(rows.map(({ sku, ref, slug, key }) => [sku, `${ours.get(slug) ?? ref} ${key}`]))
  const taken = new Map<string, string>()
  for (const record of records)
    for (const { sku, key } of record.variants) {
      const has = owner.get(sku)
      if (has !== undefined && has !== `${record.ref} ${key}`) taken.set(record.ref, sku)
      owner.set(sku, `${record.ref} ${key}`)
    }
  return taken
}
