import 'server-only'
import { asc, inArray } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { variants } from '@/db/schema/catalog'
import type { Part } from '@/lib/configurator/definition'
import { mergeLines, type StockLine } from './stock'

/** Parts as pieces of variants, each once. What is no variant of the shop has no stock here. */
export async function partLines(tx: Db, parts: Part[]): Promise<StockLine[]> {
  if (!parts.length) return []
  const skus = [...new Set(parts.map(({ sku }) => sku))]
  const rows = await tx
    .select({ id: variants.id, sku: variants.sku })
    .from(variants)
    .where(inArray(variants.sku, skus))
    .orderBy(asc(variants.id))
  const idOf = new Map(rows.map(({ id, sku }) => [sku, id]))
  return mergeLines(
    parts.flatMap(({ sku, quantity }) => {
      const variantId = idOf.get(sku)
      return variantId ? [{ variantId, quantity }] : []
    }),
  )
}
