import { id, index, integer, json, primaryKey, table, text, timestamp } from '../columns'
import { configurableModels } from './configurator'

/**
 * One visit to a model in the configurator, of someone who allows statistics. Kept for 30 days: when it has ended it is
 * counted into the days below, which name nobody.
 */
export const builds = table(
  'builds',
  {
    /** Drawn by the browser: whoever knows it may add steps. */
    id: id(),
    modelId: text()
      .notNull()
      .references(() => configurableModels.id, { onDelete: 'cascade' }),
    /** Of the model, as it was opened. */
    version: integer().notNull(),
    market: text().notNull(),
    /** Null for what a shop without our pages reports. */
    visitorId: text(),
    customerId: text(),
    /** In the order in which they were done: `BuildStep[]`. */
    steps: json<unknown>().notNull(),
    /** The configuration as it was last known, and after which step; empty while it is not. */
    key: text().notNull(),
    keyStep: integer().notNull(),
    /** Where it was put into. */
    cartId: text(),
    startedAt: timestamp().notNull(),
    lastAt: timestamp().notNull(),
    boughtAt: timestamp(),
    /** When it was counted: nothing is added to it any more. */
    endedAt: timestamp(),
  },
  (t) => [
    index('builds_open_idx').on(t.endedAt, t.lastAt),
    index('builds_model_idx').on(t.modelId, t.endedAt),
    index('builds_visitor_idx').on(t.visitorId),
    index('builds_customer_idx').on(t.customerId),
    index('builds_cart_idx').on(t.cartId),
    index('builds_last_idx').on(t.lastAt),
  ],
)

/** How far the visits that began on a day came. */
export const buildDays = table(
  'build_days',
  {
    modelId: text()
      .notNull()
      .references(() => configurableModels.id, { onDelete: 'cascade' }),
    /** UTC, "2026-11-22". */
    day: text().notNull(),
    opened: integer().notNull(),
    changed: integer().notNull(),
    kept: integer().notNull(),
    carted: integer().notNull(),
    bought: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.modelId, t.day] }), index('build_days_day_idx').on(t.day)],
)

/** In how many of those visits a value was looked at, chosen, hesitated over, and left with. */
export const choiceDays = table(
  'choice_days',
  {
    modelId: text()
      .notNull()
      .references(() => configurableModels.id, { onDelete: 'cascade' }),
    day: text().notNull(),
    feature: text().notNull(),
    /** Empty for the feature as a whole: a visit counts once, however many of its values it touched. */
    value: text().notNull(),
    looked: integer().notNull(),
    chosen: integer().notNull(),
    hesitated: integer().notNull(),
    /** Of a feature: it was the last thing before they left. */
    left: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.modelId, t.day, t.feature, t.value] }), index('choice_days_day_idx').on(t.day)],
)
