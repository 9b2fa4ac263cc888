import { sql } from 'drizzle-orm'
import type { Localized } from '../../lib/kernel/locale'
import {
  boolean,
  check,
  id,
  index,
  integer,
  json,
  oneOf,
  primaryKey,
  real,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '../columns'
import { assets } from './assets'

export const products = table(
  'products',
  {
    id: id(),
    /** The address. */
    slug: text().notNull(),
    status: oneOf('draft', 'published', 'archived').notNull().default('draft'),
    name: json<Localized>().notNull(),
    /** One sentence for lists. */
    summary: json<Localized>().notNull(),
    /** Sanitised HTML. */
    description: json<Localized>().notNull(),
    brand: text(),
    /** Free classification, "Scooter", "Helmet". */
    type: text(),
    tags: json<string[]>().notNull(),
    taxCategory: text().notNull().default('standard'),
    /** Higher comes first where nothing else decides; fed by sales. */
    popularity: integer().notNull().default(0),
    ratingAverage: real(),
    ratingCount: integer().notNull().default(0),
    /** Where an import found it, so that a second run finds it again. */
    externalRef: text(),
    seoTitle: json<Localized>().notNull(),
    seoDescription: json<Localized>().notNull(),
    /** Of the stored content: raised by each write, so that two editors notice each other. */
    version: integer().notNull().default(1),
    publishedAt: timestamp(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('products_slug_idx').on(t.slug),
    uniqueIndex('products_external_ref_idx').on(t.externalRef),
    index('products_status_idx').on(t.status, t.popularity),
    index('products_updated_idx').on(t.updatedAt, t.id),
  ],
)

/** Addresses that products had before: they lead to the new one. */
export const productSlugs = table(
  'product_slugs',
  {
    slug: text().primaryKey(),
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
  },
  (t) => [index('product_slugs_product_idx').on(t.productId)],
)

/** What a product's variants differ in: colour, size. */
export const productOptions = table(
  'product_options',
  {
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    code: text().notNull(),
    name: json<Localized>().notNull(),
    kind: oneOf('swatch', 'text').notNull().default('text'),
    position: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.productId, t.code] })],
)

export const productOptionValues = table(
  'product_option_values',
  {
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    option: text().notNull(),
    code: text().notNull(),
    name: json<Localized>().notNull(),
    /** Of a swatch: #rrggbb. */
    swatch: text(),
    position: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.productId, t.option, t.code] })],
)

/** What is bought: one choice of every option. A product without options has one variant with an empty key. */
export const variants = table(
  'variants',
  {
    id: id(),
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    sku: text().notNull(),
    /** Option code to value code: { colour: 'lagoon', size: 'm' }. */
    options: json<Record<string, string>>().notNull(),
    /** The values in the options' order, "lagoon-m": part of the address. */
    key: text().notNull(),
    gtin: text(),
    weightGrams: integer(),
    active: boolean().notNull().default(true),
    position: integer().notNull().default(0),
    version: integer().notNull().default(1),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('variants_sku_idx').on(t.sku), uniqueIndex('variants_key_idx').on(t.productId, t.key)],
)

export const categories = table(
  'categories',
  {
    id: id(),
    parentId: text(),
    slug: text().notNull(),
    /** The slugs from the root: "gear/helmets". The address. */
    path: text().notNull(),
    name: json<Localized>().notNull(),
    description: json<Localized>().notNull(),
    assetId: text().references(() => assets.id),
    position: integer().notNull().default(0),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('categories_path_idx').on(t.path), index('categories_parent_idx').on(t.parentId, t.position)],
)

/** Addresses that categories had before: they lead to the new one. */
export const categoryPaths = table(
  'category_paths',
  {
    path: text().primaryKey(),
    categoryId: text()
      .notNull()
      .references(() => categories.id, { onDelete: 'cascade' }),
  },
  (t) => [index('category_paths_category_idx').on(t.categoryId)],
)

/** In which categories a product stands. Ancestors are not repeated here. */
export const productCategories = table(
  'product_categories',
  {
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    categoryId: text()
      .notNull()
      .references(() => categories.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.categoryId] }),
    index('product_categories_category_idx').on(t.categoryId, t.productId),
  ],
)

/** A property that products have: material, weight, standard. */
export const attributes = table(
  'attributes',
  {
    id: id(),
    code: text().notNull(),
    name: json<Localized>().notNull(),
    kind: oneOf('choice', 'text', 'number', 'boolean').notNull(),
    unit: text(),
    /** Offered as a filter in lists. */
    isFacet: boolean().notNull().default(false),
    position: integer().notNull().default(0),
    /** Raised by each write, so that two editors notice each other. */
    version: integer().notNull().default(1),
  },
  (t) => [uniqueIndex('attributes_code_idx').on(t.code)],
)

/** The values of a choice attribute. */
export const attributeChoices = table(
  'attribute_choices',
  {
    attributeId: text()
      .notNull()
      .references(() => attributes.id, { onDelete: 'cascade' }),
    code: text().notNull(),
    name: json<Localized>().notNull(),
    swatch: text(),
    position: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.attributeId, t.code] })],
)

/** A choice's code, a number or words; several rows where several choices hold. */
export const productAttributes = table(
  'product_attributes',
  {
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    attributeId: text()
      .notNull()
      .references(() => attributes.id, { onDelete: 'cascade' }),
    /** A choice's code, `true`/`false`, a number as text; for text '' with the words in `text`. */
    value: text().notNull(),
    number: real(),
    text: json<Localized>(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.attributeId, t.value] }),
    index('product_attributes_value_idx').on(t.attributeId, t.value),
  ],
)

export const productMedia = table(
  'product_media',
  {
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    assetId: text()
      .notNull()
      .references(() => assets.id),
    /** Shown only for variants with these values; empty is always: { colour: 'lagoon' }. */
    options: json<Record<string, string>>().notNull(),
    position: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.productId, t.assetId] }), index('product_media_asset_idx').on(t.assetId)],
)

export const productRelations = table(
  'product_relations',
  {
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    relatedId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    kind: oneOf('accessory', 'similar', 'part').notNull(),
    position: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.relatedId, t.kind] }),
    index('product_relations_related_idx').on(t.relatedId),
  ],
)

export const reviews = table(
  'reviews',
  {
    id: id(),
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    customerId: text(),
    author: text().notNull(),
    rating: integer().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    locale: text().notNull(),
    isVerified: boolean().notNull().default(false),
    status: oneOf('waiting', 'published', 'refused').notNull().default('waiting'),
    createdAt: timestamp().notNull(),
  },
  (t) => [
    index('reviews_product_idx').on(t.productId, t.status, t.createdAt),
    index('reviews_status_idx').on(t.status, t.createdAt),
    check('reviews_rating_check', sql`${t.rating} between 1 and 5`),
  ],
)
