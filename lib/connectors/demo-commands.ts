import 'server-only'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { rebuildIndex } from '@/lib/search/index-commands'
import { layCatalogue } from './demo/catalogue'
import { layCustomers } from './demo/customers'
import { layGround } from './demo/ground'
import { layLayers, layModels } from './demo/models'
import { layOrders } from './demo/orders'
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
