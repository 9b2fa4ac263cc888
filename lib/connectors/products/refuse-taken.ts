import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { products, variants } from '@/db/schema/catalog'
import type { ProductRecord } from '../product-record'

/** Parts those records from the rest whose article numbers belong to another product already. */
export async function takenSkus(tx: Db, records: ProductRecord[]): Promise<Map<string, string>> {
  const skus = records.flatMap((record) => record.variants.map(({ sku }) => sku))
  if (!skus.length) return new Map()
  const rows = await tx
    .select({ sku: variants.sku, ref: products.externalRef, key: variants.key })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(inArray(variants.sku, skus))
  const owner = new Map(rows.map(({ sku, ref, key }) => [sku, `${ref} ${key}`]))
  const taken = new Map<string, string>()
  for (const record of records)
    for (const { sku, key } of record.variants) {
      const has = owner.get(sku)
      if (has !== undefined && has !== `${record.ref} ${key}`) taken.set(record.ref, sku)
      owner.set(sku, `${record.ref} ${key}`)
    }
  return taken
}
