import { sql } from 'drizzle-orm'
import { check, id, index, money, primaryKey, table, text, timestamp } from '../columns'
import { variants } from './catalog'

/** What a variant costs in a market now. */
export const prices = table(
  'prices',
  {
    variantId: text()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    market: text().notNull(),
    currency: text().notNull(),
    /** What is paid, tax included or not as the market says. */
    amount: money().notNull(),
    /** The former price, while this one is announced as a reduction. */
    regularAmount: money(),
    /** The lowest price of the 30 days before the announced reduction began: fixed when it begins. */
    lowestAmount: money(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.market] }),
    index('prices_market_idx').on(t.market, t.amount),
    check('prices_amount_check', sql`${t.amount} >= 0`),
  ],
)

/** Every price that ever held. Append-only: the lowest of the 30 days before a reduction is read from here. */
export const priceHistory = table(
  'price_history',
  {
    id: id(),
    variantId: text()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    market: text().notNull(),
    currency: text().notNull(),
    amount: money().notNull(),
    regularAmount: money(),
    changedAt: timestamp().notNull(),
    actorId: text().notNull(),
  },
  (t) => [index('price_history_variant_idx').on(t.variantId, t.market, t.changedAt)],
)
