import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** A batch of an import is in the catalogue. */
export const productsImported = defineEvent(
  'connectors.products_imported',
  z.object({ source: z.string(), created: z.number(), updated: z.number(), slugs: z.array(z.string()) }),
  { stale: ({ slugs }) => ['catalog', ...slugs.map((slug) => `product:${slug}`)] },
)
