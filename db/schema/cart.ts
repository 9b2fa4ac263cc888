import { sql } from 'drizzle-orm'
import type { PostalAddress } from '../../lib/kernel/address'
import { check, id, index, integer, json, oneOf, table, text, timestamp, uniqueIndex } from '../columns'
import { variants } from './catalog'

/** What someone means to buy. Its id is not shown: the browser holds `token`. Prices are never stored here. */
export const carts = table(
  'carts',
  {
    id: id(),
    /** 256 random bits: who holds it may change the cart. */
    token: text().notNull(),
    storefront: text().notNull(),
    market: text().notNull(),
    customerId: text(),
    /** Who opened it: parallel first requests of one browser end in one cart. Nobody's once it is ordered. */
    visitorId: text(),
    email: text(),
    shippingAddress: json<PostalAddress>(),
    billingAddress: json<PostalAddress>(),
    shippingMethod: text(),
    paymentProvider: text(),
    couponCodes: json<string[]>().notNull(),
    state: oneOf('open', 'ordered').notNull().default('open'),
    version: integer().notNull().default(1),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('carts_token_idx').on(t.token),
    uniqueIndex('carts_visitor_idx').on(t.visitorId),
    index('carts_customer_idx').on(t.customerId, t.state),
    index('carts_updated_idx').on(t.state, t.updatedAt),
  ],
)

export const cartLines = table(
  'cart_lines',
  {
    id: id(),
    cartId: text()
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    variantId: text()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    /** What was put together; empty for what is bought as it is. */
    configurationId: text().notNull().default(''),
    quantity: integer().notNull(),
    addedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('cart_lines_variant_idx').on(t.cartId, t.variantId, t.configurationId),
    check('cart_lines_quantity_check', sql`${t.quantity} between 1 and 9999`),
  ],
)
