import {
  boolean,
  id,
  index,
  integer,
  json,
  oneOf,
  primaryKey,
  serial,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '../columns'
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

/**
 * Somebody of whom we remember something, known by name or not. Profiles that turned out to be one person keep their rows and
 * share a root: what was joined can be parted again.
 */
export const profiles = table(
  'profiles',
  {
    id: id(),
    /** Its own id, or that of the profile it was joined with. */
    rootId: text().notNull(),
    firstSeenAt: timestamp().notNull(),
    lastSeenAt: timestamp().notNull(),
  },
  (t) => [index('profiles_root_idx').on(t.rootId), index('profiles_seen_idx').on(t.lastSeenAt)],
)

/** By what somebody is recognised: their browser, their customer record, or the name that another system has for them. */
export const profileKeys = table(
  'profile_keys',
  {
    kind: oneOf('visitor', 'customer', 'external').notNull(),
    key: text().notNull(),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    since: timestamp().notNull(),
    /** Of a browser: its owner allows that what they do is kept with their name. */
    isPersonal: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.kind, t.key] }), index('profile_keys_profile_idx').on(t.profileId)],
)

/** Two profiles turned out to be one person. */
export const profileJoins = table(
  'profile_joins',
  {
    id: id(),
    fromId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    intoId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    reason: oneOf('login', 'order', 'form', 'mail', 'hand').notNull(),
    /** The profiles that got another root: what an undoing gives back. */
    moved: json<string[]>().notNull(),
    at: timestamp().notNull(),
    undoneAt: timestamp(),
  },
  (t) => [index('profile_joins_into_idx').on(t.intoId), index('profile_joins_from_idx').on(t.fromId)],
)

/** What somebody did, in the order in which we heard of it. Only of those who allow it. */
export const signals = table(
  'signals',
  {
    seq: serial(),
    /** Given by who tells it: told twice, it is kept once. */
    key: text(),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    /** The browser it was done in: whoever takes their consent back there takes back what was done there. */
    visitorId: text(),
    name: text().notNull(),
    data: json<Record<string, unknown>>().notNull(),
    storefront: text(),
    path: text(),
    at: timestamp().notNull(),
    receivedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('signals_key_idx').on(t.key),
    index('signals_profile_idx').on(t.profileId, t.at),
    index('signals_received_idx').on(t.receivedAt),
  ],
)
