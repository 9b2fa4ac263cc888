import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { products, variants } from '@/db/schema/catalog'
import type { Context } from '@/lib/events/transact'
import { availabilityChanged } from './events'
import type { Shelf } from './shelf'
import { type Availability, availabilityOf, looksSame } from './stock'

/**
 * Remembers what the shop says of these shelves now. Call the answer after the change: it emits what looks different in
 * the shop, per product, and nothing when it looks the same.
 */
export function watchAvailability(shelves: Map<string, Shelf>): (context: Context) => Promise<void> {
  const before = tell(shelves)
  return async ({ tx, emit }) => {
    const after = tell(shelves)
    const different = [...after.keys()].filter((id) => !looksSame(before.get(id)!, after.get(id)!))
    if (!different.length) return
    const rows = await tx
      .select({ id: variants.id, sku: variants.sku, productId: products.id, slug: products.slug })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(inArray(variants.id, different))
    for (const { productId, slug } of new Map(rows.map((row) => [row.productId, row])).values()) {
      const changed = rows
        .filter((row) => row.productId === productId)
        .map(({ id, sku }) => ({ id, sku, from: before.get(id)!.availability, to: after.get(id)!.availability }))
      await emit(availabilityChanged({ productId, slug, variants: changed }))
    }
  }
}

const tell = (shelves: Map<string, Shelf>): Map<string, Availability> =>
  new Map([...shelves].map(([id, { rule, levels }]) => [id, availabilityOf(id, rule, levels)]))
