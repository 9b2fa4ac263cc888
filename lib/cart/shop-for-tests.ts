/** A small shop for the tests of the cart: helmets and gloves, with prices, stock, shipping and a customer. */
import { db } from '@/db'
import { categories, productCategories, products, variants } from '@/db/schema/catalog'
import { markets, shippingMethods } from '@/db/schema/channels'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import { prices } from '@/db/schema/pricing'
import type { Actor } from '@/lib/kernel/actor'
import { guest } from '@/lib/kernel/actor'

const at = new Date('2030-01-01T00:00:00Z')
let count = 0

export type Goods = {
  /** Per market, in minor units. */
  prices?: Record<string, number>
  stock?: number
  threshold?: number
  isTracked?: boolean
  active?: boolean
  status?: 'draft' | 'published'
  tags?: string[]
  category?: string
  taxCategory?: string
}

const currencies: Record<string, string> = { ch: 'CHF', de: 'EUR', pl: 'PLN' }

/** A product with one variant; returns the variant's id. */
export async function sell({ stock = 100, threshold = 0, isTracked = true, ...goods }: Goods = {}): Promise<string> {
  const n = ++count
  const [productId, id] = [`prod_${n}`, `var_${n}`]
  const name = { en: `Helmet ${n}`, de: `Helm ${n}` }
  const times = { createdAt: at, updatedAt: at }
  await db.insert(products).values({
    id: productId,
    slug: `helmet-${n}`,
    status: goods.status ?? 'published',
    name,
    summary: {},
    description: {},
    tags: goods.tags ?? [],
    taxCategory: goods.taxCategory ?? 'standard',
    seoTitle: {},
    seoDescription: {},
    ...times,
  })
  await db
    .insert(variants)
    .values({ id, productId, sku: `SKU-${n}`, options: {}, key: '', active: goods.active ?? true, ...times })
  for (const [market, amount] of Object.entries(goods.prices ?? { ch: 5000 }))
    await db
      .insert(prices)
      .values({ variantId: id, market, currency: currencies[market] ?? 'CHF', amount, updatedAt: at })
  await db.insert(stockRules).values({ variantId: id, isTracked, threshold })
  await db.insert(stockLocations).values({ id: 'loc_1', name: 'Bern', country: 'CH' }).onConflictDoNothing()
  await db.insert(stockLevels).values({ variantId: id, locationId: 'loc_1', onHand: stock, threshold, updatedAt: at })
  if (goods.category) await db.insert(productCategories).values({ productId, categoryId: goods.category })
  return id
}

export async function addCategory(id: string, parentId: string | null = null): Promise<void> {
  await db
    .insert(categories)
    .values({ id, parentId, slug: id, path: id, name: { en: id }, description: {}, createdAt: at, updatedAt: at })
}

/** Standard shipping of a market: 9.00, free from 100.00. */
export async function ship(market = 'ch', method: Partial<typeof shippingMethods.$inferInsert> = {}): Promise<void> {
  const { code = 'post' } = method
  await db.insert(shippingMethods).values({
    id: `ship_${market}_${code}`,
    market,
    code,
    name: { en: 'Post', de: 'Post' },
    description: {},
    price: 900,
    freeFrom: 10_000,
    minDays: 1,
    maxDays: 2,
    ...method,
  })
}

export async function excludeTax(market: string): Promise<void> {
  await db
    .insert(markets)
    .values({ code: market, pricesIncludeTax: false, shipsTo: ['CH', 'LI', 'DE', 'PL'], updatedAt: at })
}

/** A browser that nobody knows. */
export const visitor = (): Actor => ({ ...guest, visitorId: `visitor-${++count}` })
export const shopper = (customerId: string): Actor => ({
  kind: 'shopper',
  id: `acct_${customerId}`,
  permissions: ['shop.buy', 'account.own'],
  customerId,
})
