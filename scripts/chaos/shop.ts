/** A small shop as a database file that every round starts from a copy of. */
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engine, migrationsFolder } from '@/db'
import { cartLines, carts } from '@/db/schema/cart'
import { products, variants } from '@/db/schema/catalog'
import { shippingMethods } from '@/db/schema/channels'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import { prices } from '@/db/schema/pricing'
import { coupons, promotions } from '@/db/schema/promotions'
import { newToken } from '@/lib/kernel/id'

export type Plan = {
  /** How many carts hold one piece of a variant with this stock. */
  goods: { stock: number; carts: number; coupon?: string }[]
}
export type ReadyCart = { token: string; visitor: string; total: number; variantId: string }

const PRICE = 5000
const SHIPPING = 900
const at = new Date()
const times = { createdAt: at, updatedAt: at }
const address = {
  firstName: 'Chaos',
  lastName: 'Monkey',
  street: 'Seestrasse 1',
  postalCode: '8001',
  city: 'Zürich',
  country: 'CH',
}

export const workshop = mkdtempSync(join(tmpdir(), 'concerto-chaos-'))

/**
 * Lays a shop with goods, and carts that only wait for the button. Done once; rounds copy the folder. `stay`: this
 * process goes on with it.
 */
export async function layShop({ goods }: Plan, { stay = false } = {}): Promise<{ folder: string; carts: ReadyCart[] }> {
  const folder = join(workshop, 'template')
  mkdirSync(folder, { recursive: true })
  process.env.DATA_DIR = folder
  await engine.migrate(migrationsFolder())
  const ready: ReadyCart[] = []
  await engine.transaction(async (tx) => {
    await tx.insert(stockLocations).values({ id: 'loc_1', name: 'Bern', country: 'CH' })
    await tx.insert(shippingMethods).values({
      id: 'ship_1',
      market: 'ch',
      code: 'post',
      name: { en: 'Post' },
      description: {},
      price: SHIPPING,
      minDays: 1,
      maxDays: 2,
    })
    for (const [n, each] of goods.entries()) {
      const [productId, variantId] = [`prod_${n}`, `var_${n}`]
      const empty = { summary: {}, description: {}, seoTitle: {}, seoDescription: {}, tags: [] }
      const product = { id: productId, slug: `thing-${n}`, status: 'published' as const, name: { en: `Thing ${n}` } }
      await tx.insert(products).values({ ...product, ...empty, ...times })
      await tx.insert(variants).values({ id: variantId, productId, sku: `T-${n}`, options: {}, key: '', ...times })
      await tx.insert(prices).values({ variantId, market: 'ch', currency: 'CHF', amount: PRICE, updatedAt: at })
      await tx.insert(stockRules).values({ variantId })
      await tx.insert(stockLevels).values({ variantId, locationId: 'loc_1', onHand: each.stock, updatedAt: at })
      if (each.coupon) await layCoupon(tx, each.coupon)
      const filled = Array.from({ length: each.carts }, (_, i) => cartOf(variantId, `${n}-${i}`, each.coupon))
      for (let i = 0; i < filled.length; i += 100) {
        const some = filled.slice(i, i + 100)
        await tx.insert(carts).values(some.map(({ cart }) => cart))
        await tx.insert(cartLines).values(some.map(({ line }) => line))
      }
      const total = PRICE + SHIPPING - (each.coupon ? PRICE / 10 : 0)
      for (const { cart } of filled) ready.push({ token: cart.token, visitor: cart.id, total, variantId })
    }
  })
  if (!stay) await engine.close()
  return { folder, carts: ready }
}

export function copyShop(folder: string, name: string): string {
  const copy = join(workshop, name)
  cpSync(folder, copy, { recursive: true })
  return copy
}

function cartOf(variantId: string, name: string, coupon?: string) {
  const id = `cart_${name}`
  const cart = {
    id,
    token: newToken(),
    storefront: 'en-ch',
    market: 'ch',
    email: `buyer-${name}@example.com`,
    shippingAddress: address,
    shippingMethod: 'post',
    couponCodes: coupon ? [coupon] : [],
    ...times,
  }
  return { cart, line: { id: `item_${name}`, cartId: id, variantId, quantity: 1, addedAt: at } }
}

async function layCoupon(tx: Parameters<Parameters<typeof engine.transaction>[0]>[0], code: string) {
  const id = `promo_${code}`
  const actions = [{ code: 'order_percentage', rate: 100_000 }]
  const promotion = { id, name: { en: code }, status: 'active' as const, needsCoupon: true }
  await tx.insert(promotions).values({ ...promotion, markets: [], conditions: [], actions, ...times })
  await tx.insert(coupons).values({ id: `coup_${code}`, promotionId: id, code, usageLimit: 1, createdAt: at })
}
