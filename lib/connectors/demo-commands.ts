import 'server-only'
import { isNotNull } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { contentPages } from '@/db/schema/content'
import { forms } from '@/db/seed/pages/forms'
import { pages } from '@/db/seed/pages/pages'
import { starterPages } from '@/db/seed/pages/starter'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { rebuildIndex } from '@/lib/search/index-commands'
import { layCatalogue } from './demo/catalogue'
import { layCustomers } from './demo/customers'
import { layGround } from './demo/ground'
import { layMenus } from './demo/menus'
import { layLayers, layModels } from './demo/models'
import { layOrders } from './demo/orders'
import { layPages } from './demo/pages'
import { layPromotions } from './demo/promotions'
import { demoModels } from './demo/put-together'
import { layReviews } from './demo/reviews'
import { layVisits } from './demo/visits'

/**
 * Lays the demo company into an empty shop: products with pictures, customers with two years of orders, reviews.
 * `pictures` is the folder of its pictures. Does nothing, and says so by false, where there are products already.
 */
export async function layDemo(
  actor: Actor,
  pictures: string,
  tell: (what: string) => void = () => {},
): Promise<boolean> {
  authorize(actor, 'imports.run')
  if (await db.$count(products)) return false
  const now = new Date()
  tell('places, shipping, attributes')
  await layGround(now)
  tell('layers of pictures')
  const layers = await layLayers(actor, pictures)
  tell('products and their pictures')
  await layCatalogue(actor, pictures, now)
  tell('scooters to put together')
  await layModels(actor, layers)
  tell('pages in three languages')
  await layPages(actor, pages, forms)
  await layMenus(actor)
  tell('promotions')
  await layPromotions(actor, now)
  tell('customers')
  const customers = await layCustomers(now)
  tell('orders of two years')
  await layOrders(customers, now)
  tell('visits to the configurator')
  await layVisits(await demoModels(), now)
  tell('reviews')
  await layReviews(now)
  await rebuildIndex(actor)
  return true
}

/**
 * Sees to it that the pages are there to which the code itself links: home and legal notes. What an owner has made is left
 * alone; of the demo company they were laid before.
 */
export async function layFirstPages(actor: Actor): Promise<void> {
  authorize(actor, 'imports.run')
  const rows = await db
    .select({ key: contentPages.key, id: contentPages.id })
    .from(contentPages)
    .where(isNotNull(contentPages.key))
  const there = new Map(rows.map(({ key, id }) => [key as string, id]))
  if (starterPages.some(({ key }) => !there.has(key))) await layPages(actor, starterPages, {}, there)
}
