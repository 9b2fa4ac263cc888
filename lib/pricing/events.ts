import { z } from 'zod'
import { CATALOG_TAG, CATEGORIES_TAG, categoryTag, productTag } from '@/lib/catalog/events'
import { defineEvent } from '@/lib/events/event'

/** Prices of one product changed: its page and cards, and the lists that sort and filter by price. Minor units. */
export const pricesChanged = defineEvent(
  'pricing.prices_changed',
  z.object({
    productId: z.string(),
    slug: z.string(),
    changes: z.array(
      z.object({
        variantId: z.string(),
        sku: z.string(),
        market: z.string(),
        currency: z.string(),
        from: z.number().nullable(),
        to: z.number().nullable(),
        regular: z.number().nullable(),
      }),
    ),
    isPublished: z.boolean(),
    /** Paths of the product's categories and of those above them. */
    categories: z.array(z.string()),
    /** One of so many that naming each page would cost more than making all anew. */
    isBulk: z.boolean(),
  }),
  {
    subject: ({ productId }) => productId,
    stale: ({ slug, isPublished, isBulk, categories }) => {
      if (!isPublished) return []
      return isBulk ? [CATEGORIES_TAG, CATALOG_TAG] : [productTag(slug), CATALOG_TAG, ...categories.map(categoryTag)]
    },
  },
)
