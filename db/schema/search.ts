/**
 * The product index behind lists and search: whole numbers instead of ids, so that counting the facets of a category
 * with many thousand products stays a matter of milliseconds. Everything in it can be rebuilt from the catalogue.
 * The full-text tables (`search_en` … on SQLite, `search_texts_en` … on PostgreSQL; `…_pages`) are made by migrations.
 */
import type { StorefrontCode } from '../../lib/kernel/channel'
import type { Locale, Localized } from '../../lib/kernel/locale'
import {
  boolean,
  index,
  integer,
  json,
  money,
  primaryKey,
  real,
  serial,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '../columns'

export const listingProducts = table(
  'listing_products',
  {
    num: serial(),
    productId: text().notNull(),
    popularity: integer().notNull(),
    rating: real().notNull(),
    publishedAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('listing_products_product_idx').on(t.productId)],
)

/** What a product costs at least in a market where it is sold. */
export const listingPrices = table(
  'listing_prices',
  {
    product: integer().notNull(),
    market: text().notNull(),
    amount: money().notNull(),
    isReduced: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.product, t.market] })],
)

/** The categories in which a product is listed, ancestors included. */
export const listingCategories = table(
  'listing_categories',
  { category: text().notNull(), product: integer().notNull() },
  (t) => [primaryKey({ columns: [t.category, t.product] }), index('listing_categories_product_idx').on(t.product)],
)

/** One value of one facet ("colour" "lagoon") with its label. */
export const listingValues = table(
  'listing_values',
  {
    num: serial(),
    facet: text().notNull(),
    value: text().notNull(),
    facetName: json<Localized>().notNull(),
    name: json<Localized>().notNull(),
    swatch: text(),
    facetPosition: integer().notNull(),
    position: integer().notNull(),
  },
  (t) => [uniqueIndex('listing_values_value_idx').on(t.facet, t.value)],
)

export const listingFacets = table(
  'listing_facets',
  { product: integer().notNull(), value: integer().notNull() },
  (t) => [primaryKey({ columns: [t.product, t.value] }), index('listing_facets_value_idx').on(t.value, t.product)],
)

/** Every word of the index by vocabulary (`de` for products, `pages.de` for pages), with the number of products that it was met in: for suggestions. */
export const searchTerms = table(
  'search_terms',
  { locale: text().notNull(), term: text().notNull(), products: integer().notNull() },
  (t) => [primaryKey({ columns: [t.locale, t.term] })],
)

/** A word with up to two letters left out leads to the word: finds what was misspelt by point look-ups alone. */
export const searchDeletes = table(
  'search_deletes',
  { locale: text().notNull(), key: text().notNull(), term: text().notNull() },
  (t) => [primaryKey({ columns: [t.locale, t.key, t.term] })],
)

/**
 * Which products of the index have changed, in the order of the commits: processes that hold the index in memory read on
 * from where they were. `products` is null when everything has changed. The oldest rows are dropped.
 */
export const listingChanges = table('listing_changes', { seq: serial(), products: json<number[]>() })

/**
 * What the search knows of public pages: each in each storefront that shows it, with the text that is in the index. Who
 * searches looks at what is public by then as well, so what is behind here is found later, and never too early.
 */
export const searchedPages = table(
  'searched_pages',
  {
    num: serial(),
    pageId: text().notNull(),
    storefront: text().$type<StorefrontCode>().notNull(),
    locale: text().$type<Locale>().notNull(),
    version: integer().notNull(),
    /** Folded; empty for pages that want not to be found. */
    title: text().notNull(),
  },
  (t) => [uniqueIndex('searched_pages_page_idx').on(t.pageId, t.storefront)],
)
