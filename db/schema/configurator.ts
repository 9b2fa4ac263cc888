import { bytes, id, index, integer, json, money, primaryKey, table, text, timestamp, uniqueIndex } from '../columns'
import { products } from './catalog'

/** A product that is put together. What it offers is in the draft until it is published. */
export const configurableModels = table(
  'configurable_models',
  {
    id: id(),
    /** The address. */
    slug: text().notNull(),
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    /** What a product manager writes: a `ModelDefinition`. */
    draft: json<unknown>().notNull(),
    /** Of the draft: raised by each write, so that two editors notice each other. */
    revision: integer().notNull().default(1),
    /** Null until it is published for the first time. */
    publishedVersion: integer(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('configurable_models_slug_idx').on(t.slug),
    uniqueIndex('configurable_models_product_idx').on(t.productId),
  ],
)

/** What was published, and stays: configurations of years ago are read with the version they were made with. */
export const modelVersions = table(
  'model_versions',
  {
    modelId: text()
      .notNull()
      .references(() => configurableModels.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    definition: json<unknown>().notNull(),
    /** The compiled model, packed as it goes to the browser; null where it is too large to compile. */
    compiled: bytes(),
    /** Which finished layers belong to which choices: a `PicturePlan`. */
    pictures: json<unknown>().notNull(),
    /** Configurations, dead and forced values, nodes, bytes, time: a `ModelStatistics`. */
    statistics: json<unknown>().notNull(),
    publishedAt: timestamp().notNull(),
    publishedBy: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.modelId, t.version] })],
)

/** A configuration that someone saved, put into the cart or ordered. All others live in their address alone. */
export const configurations = table(
  'configurations',
  {
    id: id(),
    modelId: text()
      .notNull()
      .references(() => configurableModels.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    /** Short and stable: the same choices of the same version have the same. */
    key: text().notNull(),
    choices: json<Record<string, string>>().notNull(),
    /** As its owner calls it. */
    name: text(),
    customerId: text(),
    visitorId: text(),
    /** What it cost when it was saved, and where: so that a later price can be set beside it. */
    market: text(),
    amount: money(),
    /** The lowest price that was announced for it since, and when the price was looked at last. */
    toldAmount: money(),
    pricedAt: timestamp(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    index('configurations_key_idx').on(t.modelId, t.key),
    index('configurations_customer_idx').on(t.customerId, t.updatedAt),
    index('configurations_visitor_idx').on(t.visitorId, t.updatedAt),
    index('configurations_priced_idx').on(t.pricedAt),
  ],
)

/** Which product fits which model, and under which condition on its choices. */
export const accessoryFits = table(
  'accessory_fits',
  {
    productId: text()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    modelId: text()
      .notNull()
      .references(() => configurableModels.id, { onDelete: 'cascade' }),
    /** As in a model's rules, `rack != none`; empty where it fits every configuration. */
    condition: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.productId, t.modelId] }), index('accessory_fits_model_idx').on(t.modelId)],
)
