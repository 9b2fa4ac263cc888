import { sql } from 'drizzle-orm'
import { boolean, check, id, index, integer, oneOf, primaryKey, table, text, timestamp } from '../columns'
import { variants } from './catalog'

export const stockLocations = table('stock_locations', {
  id: id(),
  name: text().notNull(),
  country: text().notNull(),
  position: integer().notNull().default(0),
  active: boolean().notNull().default(true),
})

/** How a variant's stock is kept. No row: tracked, sold down to zero. */
export const stockRules = table('stock_rules', {
  variantId: text()
    .primaryKey()
    .references(() => variants.id, { onDelete: 'cascade' }),
  isTracked: boolean().notNull().default(true),
  /** Sold until this many are left: 2 keeps two back, -20 sells twenty that are not there yet. */
  threshold: integer().notNull().default(0),
  /** When what is missing is expected. */
  restockOn: timestamp(),
})

/** Pieces of a variant at a location. `reserved` are promised to orders and still on the shelf. */
export const stockLevels = table(
  'stock_levels',
  {
    variantId: text()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    locationId: text()
      .notNull()
      .references(() => stockLocations.id),
    onHand: integer().notNull().default(0),
    reserved: integer().notNull().default(0),
    /** Copied from the rule, so that the last wall is a CHECK of this row. */
    threshold: integer().notNull().default(0),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.locationId] }),
    index('stock_levels_location_idx').on(t.locationId),
    check('stock_levels_reserved_check', sql`${t.reserved} >= 0`),
    // What is kept back (a positive threshold) may still be counted away; only a promise that cannot be kept is refused.
    check(
      'stock_levels_floor_check',
      sql`${t.reserved} = 0 or ${t.onHand} - ${t.reserved} >= case when ${t.threshold} < 0 then ${t.threshold} else 0 end`,
    ),
  ],
)

/** Pieces promised to an order. Until it is paid the promise ends at `expiresAt`. */
export const reservations = table(
  'reservations',
  {
    id: id(),
    variantId: text().notNull(),
    locationId: text().notNull(),
    orderId: text().notNull(),
    quantity: integer().notNull(),
    state: oneOf('held', 'confirmed', 'released', 'fulfilled').notNull(),
    expiresAt: timestamp(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('reservations_order_idx').on(t.orderId), index('reservations_expiry_idx').on(t.state, t.expiresAt)],
)

/** Why a level changed. Append-only. */
export const stockMovements = table(
  'stock_movements',
  {
    id: id(),
    variantId: text().notNull(),
    locationId: text().notNull(),
    delta: integer().notNull(),
    reason: oneOf('count', 'receipt', 'sale', 'return', 'correction', 'import').notNull(),
    reference: text(),
    actorId: text().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('stock_movements_variant_idx').on(t.variantId, t.createdAt)],
)
