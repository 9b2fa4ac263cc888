import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { categories, productCategories, products } from '@/db/schema/catalog'
import { accessoryFits, configurableModels } from '@/db/schema/configurator'
import {
  attributeDeleted,
  attributeMoved,
  attributeSaved,
  categoryDeleted,
  categoryMoved,
  categoryUpdated,
  productCreated,
  productDeleted,
  productPublished,
  productUpdated,
  productWithdrawn,
  reviewModerated,
} from '@/lib/catalog/events'
import { accessoriesChanged, modelPublished } from '@/lib/configurator/events'
import { type Subscriber, subscriber } from '@/lib/events/event'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { pricesChanged } from '@/lib/pricing/events'
import { indexAttribute, indexProducts, placeFacets } from './index-commands'

const reindex = async (ids: string[]) => void (await transact(system, (context) => indexProducts(context, ids)))

const productEvents = [productCreated, productUpdated, productPublished, productWithdrawn, productDeleted]

/** Keeps lists and search in step with what they are made of. */
export const searchSubscribers: Subscriber[] = [
  ...productEvents.map((event) =>
    subscriber(
      `search.follow ${event.eventName}`,
      event,
      // What fits it goes by its name in the filters.
      async ({ data }) => reindex([data.id, ...(await fittingProduct(data.id))]),
      3,
    ),
  ),
  subscriber('search.followFits', accessoriesChanged, async ({ data }) => reindex(await withSlugs(data.products))),
  subscriber('search.followModels', modelPublished, async ({ data }) => {
    if (data.published === 1) await reindex(await fittingModel(data.id))
  }),
  subscriber('search.followPrices', pricesChanged, ({ data }) => reindex([data.productId]), 3),
  subscriber('search.followRatings', reviewModerated, ({ data }) => reindex([data.productId])),
  ...[attributeSaved, attributeDeleted].map((event) =>
    subscriber(
      `search.follow ${event.eventName}`,
      event,
      async ({ data }) => void (await transact(system, (context) => indexAttribute(context, data))),
    ),
  ),
  subscriber('search.followOrder', attributeMoved, async () => void (await transact(system, placeFacets))),
  ...[categoryUpdated, categoryMoved, categoryDeleted].map((event) =>
    subscriber(`search.follow ${event.eventName}`, event, async ({ data }) => reindex(await productsUnder(data.id))),
  ),
]

/** The products of a category and of all below it: their ancestors, and so their lists, may have changed. */
async function productsUnder(categoryId: string): Promise<string[]> {
  const rows = await db
    .select({ productId: productCategories.productId })
    .from(productCategories)
    .where(inArray(productCategories.categoryId, await withDescendants(categoryId)))
  return [...new Set(rows.map(({ productId }) => productId))]
}

async function withDescendants(categoryId: string): Promise<string[]> {
  const all = await db.select({ id: categories.id, parentId: categories.parentId }).from(categories)
  const found = new Set([categoryId])
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const { id, parentId } of all) if (parentId && found.has(parentId)) found.add(id)
  }
  return [...found]
}

async function fittingModel(modelId: string): Promise<string[]> {
  const rows = await db
    .select({ productId: accessoryFits.productId })
    .from(accessoryFits)
    .where(eq(accessoryFits.modelId, modelId))
  return rows.map(({ productId }) => productId)
}

/** What fits the model of this product, where it has one. */
async function fittingProduct(productId: string): Promise<string[]> {
  const [model] = await db
    .select({ id: configurableModels.id })
    .from(configurableModels)
    .where(eq(configurableModels.productId, productId))
  return model ? fittingModel(model.id) : []
}

async function withSlugs(slugs: string[]): Promise<string[]> {
  if (!slugs.length) return []
  const rows = await db.select({ id: products.id }).from(products).where(inArray(products.slug, slugs))
  return rows.map(({ id }) => id)
}
