import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { variants } from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import { prices } from '@/db/schema/pricing'
import { type Availability, availabilityOf } from '@/lib/inventory/stock'
import { groupStock, stockColumns } from '@/lib/inventory/stock-queries'
import type { Price } from './price'
import { priceColumns, toPrice } from './price-queries'
import { shownPrice } from './shown-price'

/** A variant as it is sold in a market now. */
export type Offer = {
  id: string
  productId: string
  sku: string
  key: string
  options: Record<string, string>
  gtin: string | null
  price: Price | undefined
  stock: Availability
}

/** The active variants of these products with their price in a market and their stock, in one query, in order. */
export async function listOffers(productIds: string[], market: string): Promise<Offer[]> {
  const rows = await read({ ids: JSON.stringify(productIds), market })
  const stock = new Map(groupStock(rows.map((row) => row.stock)).map((group) => [group.variantId, group]))
  const variantOf = new Map(rows.map((row) => [row.variant.id, row]))
  return [...variantOf.values()].map(({ variant, price }) => {
    const { rule, levels } = stock.get(variant.id)!
    return {
      ...variant,
      price: shownPrice(variant.id, market, price ? toPrice(price) : undefined),
      stock: availabilityOf(variant.id, rule, levels),
    }
  })
}

const read = compiled(() =>
  db
    .select({
      variant: {
        id: variants.id,
        productId: variants.productId,
        sku: variants.sku,
        key: variants.key,
        options: variants.options,
        gtin: variants.gtin,
      },
      price: priceColumns,
      stock: stockColumns,
    })
    .from(variants)
    .leftJoin(prices, and(eq(prices.variantId, variants.id), eq(prices.market, sql.placeholder('market'))))
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .leftJoin(stockLevels, eq(stockLevels.variantId, variants.id))
    .leftJoin(stockLocations, eq(stockLocations.id, stockLevels.locationId))
    .where(and(inList(variants.productId, 'ids'), eq(variants.active, true)))
    .orderBy(asc(variants.productId), asc(variants.position), asc(variants.id)),
)
