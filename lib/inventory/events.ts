import { z } from 'zod'
import { CATALOG_TAG, CATEGORIES_TAG, productTag } from '@/lib/catalog/events'
import { defineEvent } from '@/lib/events/event'

/**
 * What the shop says of a product's stock has changed: it became few, none or plenty. Not told for every piece sold, so
 * that a page that would look the same is not made again.
 */
export const availabilityChanged = defineEvent(
  'inventory.availability_changed',
  z.object({
    productId: z.string(),
    slug: z.string(),
    variants: z.array(z.object({ id: z.string(), sku: z.string(), from: z.string(), to: z.string() })),
  }),
  { subject: ({ productId }) => productId, stale: ({ slug }) => [productTag(slug)] },
)

export const stockChanged = defineEvent(
  'inventory.stock_changed',
  z.object({
    productId: z.string(),
    variantId: z.string(),
    sku: z.string(),
    locationId: z.string(),
    delta: z.number(),
    onHand: z.number(),
    reason: z.string(),
  }),
  { subject: ({ productId }) => productId },
)

export const stockRuleChanged = defineEvent(
  'inventory.rule_changed',
  z.object({ productId: z.string(), sku: z.string(), isTracked: z.boolean(), threshold: z.number() }),
  { subject: ({ productId }) => productId },
)

/** A new place is empty; a place that is opened or closed changes what can be had of everything that lies there. */
export const locationSaved = defineEvent(
  'inventory.location_saved',
  z.object({ id: z.string(), name: z.string(), isNew: z.boolean() }),
  { subject: ({ id }) => id, stale: ({ isNew }) => (isNew ? [] : [CATEGORIES_TAG, CATALOG_TAG]) },
)
