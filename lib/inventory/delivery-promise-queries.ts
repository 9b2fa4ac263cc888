import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { products, variants } from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import { getSetting } from '@/lib/channels/setting-queries'
import { listShippingMethods } from '@/lib/channels/shipping-queries'
import { leadDaysOf, partsOf } from '@/lib/configurator/configuration-facts'
import type { PublishedModel } from '@/lib/configurator/model-queries'
import type { Channel, MarketCode } from '@/lib/kernel/channel'
import { type DeliveryPromise, deliveryPromise, type Supply } from './delivery-promise'
import { sellableOf } from './stock'
import { groupStock, stockColumns } from './stock-queries'

type Build = Pick<PublishedModel, 'definition'> & { choices: Record<string, string>; quantity: number }
type Where = Pick<Channel, 'market' | 'timeZone'>

/** When so many of a configuration can be at the door, from the stock of its parts now. */
export async function getDeliveryPromise(
  { definition }: Pick<PublishedModel, 'definition'>,
  choices: Record<string, string>,
  where: Where,
  { now, quantity = 1 }: { now: Date; quantity?: number },
): Promise<DeliveryPromise> {
  const [promise] = await listDeliveryPromises([{ definition, choices, quantity }], where, now)
  return promise as DeliveryPromise
}

/** The same for several, in their order: what an earlier one takes is not there for a later one. Three queries. */
export async function listDeliveryPromises(
  builds: Build[],
  { market, timeZone }: Where,
  now: Date,
): Promise<DeliveryPromise[]> {
  const wanted = builds.map(({ definition, choices, quantity }) => ({
    parts: partsOf(definition, choices).map((part) => ({ ...part, quantity: part.quantity * quantity })),
    leadDays: leadDaysOf(definition, choices),
  }))
  const [supply, works, methods] = await Promise.all([
    listSupply(wanted.flatMap(({ parts }) => parts.map(({ sku }) => sku))),
    getSetting('works'),
    listShippingMethods(market),
  ])
  const shippingDays = methods.length ? Math.min(...methods.map(({ maxDays }) => maxDays)) : 0
  return wanted.map(({ parts, leadDays }) => {
    const promise = deliveryPromise(parts, leadDays, supply, { works, shippingDays, now, timeZone })
    for (const { sku, quantity } of parts) {
      const left = supply.get(sku)
      if (left) supply.set(sku, { ...left, sellable: Math.max(0, left.sellable - quantity) })
    }
    return promise
  })
}

/** What the browser needs to promise any configuration of a model by itself, and the products whose stock it stands on. */
export async function getDeliveryTerms({ definition }: Pick<PublishedModel, 'definition'>, market: string) {
  const parts = definition.features.flatMap(({ values }) => values.flatMap((value) => value.parts ?? []))
  const skus = [...new Set(parts.map(({ sku }) => sku))]
  const [supply, slugs, works, methods] = await Promise.all([
    listSupply(skus),
    db
      .selectDistinct({ slug: products.slug })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(inArray(variants.sku, skus)),
    getSetting('works'),
    listShippingMethods(market as MarketCode),
  ])
  const shippingDays = methods.length ? Math.min(...methods.map(({ maxDays }) => maxDays)) : 0
  // More than anybody needs is not told.
  const scarce = [...supply].filter(([, { sellable }]) => sellable < ENOUGH)
  return { works, shippingDays, supply: scarce, products: slugs.map(({ slug }) => slug) }
}

const ENOUGH = 10

/** By SKU, what is known of these parts. One that is no variant, or whose stock nobody counts, is not in the answer. */
async function listSupply(skus: string[]): Promise<Map<string, Supply>> {
  if (!skus.length) return new Map()
  const rows = await findParts({ skus: JSON.stringify([...new Set(skus)]) })
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
