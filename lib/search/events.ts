import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** On every page that shows a search result. */
export const SEARCH_TAG = 'search'
/** On every list of this category: its order, its facets, its count. */
export const listingTag = (categoryId: string) => `listing:${categoryId}`

/** The index has caught up with the catalogue, so lists may be shown anew. */
export const productsIndexed = defineEvent(
  'search.products_indexed',
  z.object({ products: z.number(), categories: z.array(z.string()) }),
  { stale: ({ categories }) => [SEARCH_TAG, ...categories.map(listingTag)] },
)

/** On every page that shows which pages were found. */
export const PAGE_SEARCH_TAG = 'search:pages'

/** The search has caught up with what is public of pages. */
export const pagesIndexed = defineEvent('search.pages_indexed', z.object({ pages: z.number() }), {
  stale: () => [PAGE_SEARCH_TAG],
})
