import { z } from 'zod'
import { CATALOG_TAG, CATEGORIES_TAG } from '@/lib/catalog/events'
import { defineEvent } from '@/lib/events/event'

/** A batch of an import is in the catalogue. */
export const productsImported = defineEvent(
  'connectors.products_imported',
  z.object({ source: z.string(), created: z.number(), updated: z.number(), slugs: z.array(z.string()) }),
  // Too many to name each: everything is made anew, the menu with its new categories too.
  { stale: () => [CATEGORIES_TAG, CATALOG_TAG] },
)

/** For the timeline of an order that was sold elsewhere: nobody is told. */
export const orderImported = defineEvent(
  'connectors.order_imported',
  z.object({ id: z.string(), number: z.number(), total: z.number(), currency: z.string() }),
  { subject: ({ id }) => id },
)

/** A batch of somebody's sales history is in the books. */
export const ordersImported = defineEvent(
  'connectors.orders_imported',
  z.object({ source: z.string(), orders: z.number(), returns: z.number() }),
)

export const importStarted = defineEvent(
  'connectors.import_started',
  z.object({ id: z.string(), fileName: z.string() }),
  { subject: ({ id }) => id },
)

export const importFinished = defineEvent(
  'connectors.import_finished',
  z.object({
    id: z.string(),
    fileName: z.string(),
    created: z.number(),
    updated: z.number(),
    refused: z.number(),
  }),
  { subject: ({ id }) => id },
)

export const webhookChanged = defineEvent(
  'connectors.webhook_changed',
  z.object({ id: z.string(), name: z.string(), changed: z.string() }),
  { subject: ({ id }) => id },
)
