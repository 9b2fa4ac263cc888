import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { variants } from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import { getSetting } from '@/lib/channels/setting-queries'
import { listShippingMethods } from '@/lib/channels/shipping-queries'
import { leadDaysOf, partsOf } from '@/lib/configurator/configuration-facts'
import type { Part } from '@/lib/configurator/definition'
import type { PublishedModel } from '@/lib/configurator/model-queries'
import type { Channel } from '@/lib/kernel/channel'
import { type DeliveryPromise, deliveryPromise, type Supply } from './delivery-promise'
import { sellableOf } from './stock'
import { groupStock, stockColumns } from './stock-queries'

/** When so many of a configuration can be at the door, from the stock of its parts now. */
export async function getDeliveryPromise(
  { definition }: Pick<PublishedModel, 'definition'>,
  choices: Record<string, string>,
  { market, timeZone }: Pick<Channel, 'market' | 'timeZone'>,
  { now, quantity = 1 }: { now: Date; quantity?: number },
): Promise<DeliveryPromise> {
  const parts = partsOf(definition, choices).map((part) => ({ ...part, quantity: part.quantity * quantity }))
  const [supply, works, methods] = await Promise.all([
    listSupply(parts),
    getSetting('works'),
    listShippingMethods(market),
  ])
  const shippingDays = methods.length ? Math.min(...methods.map(({ maxDays }) => maxDays)) : 0
  return deliveryPromise(parts, leadDaysOf(definition, choices), supply, { works, shippingDays, now, timeZone })
}

/** By SKU, what is known of these parts. One that is no variant, or whose stock nobody counts, is not in the answer. */
async function listSupply(parts: readonly Part[]): Promise<Map<string, Supply>> {
  if (!parts.length) return new Map()
  const rows = await findParts({ skus: JSON.stringify(parts.map(({ sku }) => sku)) })
  const skuOf = new Map(rows.map(({ variantId, sku }) => [variantId, sku]))
  return new Map(
    groupStock(rows).flatMap(({ variantId, rule, levels }) => {
      const sellable = sellableOf(rule, levels)
      const sku = skuOf.get(variantId)
      return sku && Number.isFinite(sellable) ? [[sku, { sellable, restockOn: rule.restockOn }] as const] : []
    }),
  )
}

const findParts = compiled(() =>
  db
    .select({ ...stockColumns, sku: variants.sku })
    .from(variants)
    .leftJoin(stockRules, eq(stockRules.variantId, variants.id))
    .leftJoin(stockLevels, eq(stockLevels.variantId, variants.id))
    .leftJoin(stockLocations, eq(stockLocations.id, stockLevels.locationId))
    .where(inList(variants.sku, 'skus'))
    .orderBy(asc(stockLocations.position), asc(stockLocations.id)),
)
