import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/*
 * Cache tags. A page carries those of what it shows:
 * - productTag: whatever shows this product, as a page or as a card (name, picture, price, stock band, rating)
 * - categoryTag: the list of this category and of those above it (which products, in which order, with which filters)
 * - CATALOG_TAG: lists over all products (search, home, sitemap)
 * - CATEGORIES_TAG: the menu, so every page of the shop; also what expires all when a change has too many products to name
 */
export const CATALOG_TAG = 'catalog'
export const CATEGORIES_TAG = 'categories'
export const productTag = (slug: string) => `product:${slug}`
export const categoryTag = (path: string) => `category:${path}`

/** Parts of a product that decide in which lists it stands, and where. */
const IN_LISTS = new Set(['status', 'slug', 'name', 'brand', 'type', 'tags', 'variants', 'attributes', 'categories'])

const product = z.object({
  id: z.string(),
  slug: z.string(),
  previousSlug: z.string().optional(),
  version: z.number(),
  /** Parts: names of fields, 'variants', 'media', 'attributes', 'categories', 'relations'. */
  changed: z.array(z.string()),
  /** Paths of the categories that it stands in, or stood in before. */
  categories: z.array(z.string()),
  isPublished: z.boolean(),
})
type ProductEvent = z.output<typeof product>

const says = {
  subject: ({ id }: ProductEvent) => id,
  stale: (event: ProductEvent) => {
    if (!event.isPublished && !event.changed.includes('status')) return []
    const own = [event.slug, ...(event.previousSlug ? [event.previousSlug] : [])].map(productTag)
    if (!event.changed.some((part) => IN_LISTS.has(part))) return own
    return [...own, CATALOG_TAG, ...event.categories.flatMap(withAncestors).map(categoryTag)]
  },
}

export const productCreated = defineEvent('catalog.product_created', product, says)
export const productUpdated = defineEvent('catalog.product_updated', product, says)
export const productPublished = defineEvent('catalog.product_published', product, says)
/** It left the shop: archived, or taken back to be worked on. */
export const productWithdrawn = defineEvent('catalog.product_withdrawn', product, says)
export const productDeleted = defineEvent('catalog.product_deleted', product, says)
const category = z.object({
  id: z.string(),
  path: z.string(),
  previousPath: z.string().optional(),
  version: z.number(),
  changed: z.array(z.string()),
})
const everyPage = { subject: ({ id }: { id: string }) => id, stale: () => [CATEGORIES_TAG, CATALOG_TAG] }

export const categoryCreated = defineEvent('catalog.category_created', category, everyPage)
export const categoryUpdated = defineEvent('catalog.category_updated', category, everyPage)
export const categoryMoved = defineEvent('catalog.category_moved', category, everyPage)
export const categoryDeleted = defineEvent('catalog.category_deleted', category, everyPage)

const attribute = z.object({ id: z.string(), code: z.string() })
export const attributeSaved = defineEvent(
  'catalog.attribute_saved',
  attribute.extend({ version: z.number(), changed: z.array(z.string()) }),
  everyPage,
)
export const attributeMoved = defineEvent('catalog.attribute_moved', attribute, everyPage)
export const attributeDeleted = defineEvent('catalog.attribute_deleted', attribute, everyPage)

const review = z.object({ id: z.string(), productId: z.string(), slug: z.string(), rating: z.number() })
export const reviewSubmitted = defineEvent('catalog.review_submitted', review, {
  subject: ({ productId }) => productId,
})
export const reviewModerated = defineEvent('catalog.review_moderated', review.extend({ status: z.string() }), {
  subject: ({ productId }) => productId,
  stale: ({ slug }) => [productTag(slug)],
})

const withAncestors = (path: string) => {
  const slugs = path.split('/')
  return slugs.map((_, i) => slugs.slice(0, i + 1).join('/'))
}
