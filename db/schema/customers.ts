import { boolean, id, index, integer, table, text, timestamp, uniqueIndex } from '../columns'

/** Someone who bought or registered: one row per e-mail address. */
export const customers = table(
  'customers',
  {
    id: id(),
    number: integer().notNull(),
    /** Lower case. */
    email: text().notNull(),
    accountId: text(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    phone: text(),
    locale: text().notNull(),
    market: text().notNull(),
    note: text(),
    version: integer().notNull().default(1),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('customers_email_idx').on(t.email),
    uniqueIndex('customers_number_idx').on(t.number),
    uniqueIndex('customers_account_idx').on(t.accountId),
    index('customers_created_idx').on(t.createdAt),
  ],
)

export const addresses = table(
  'addresses',
  {
    id: id(),
    customerId: text()
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    firstName: text().notNull(),
    lastName: text().notNull(),
    company: text(),
    street: text().notNull(),
    /** Second line. */
    extra: text(),
    postalCode: text().notNull(),
    city: text().notNull(),
    country: text().notNull(),
    phone: text(),
    isDefaultShipping: boolean().notNull().default(false),
    isDefaultBilling: boolean().notNull().default(false),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('addresses_customer_idx').on(t.customerId)],
)

/**
 * What someone allowed us and what they took back: one row each time, none is ever changed but to note that it was
 * confirmed. The newest row of a purpose counts.
 */
export const consents = table(
  'consents',
  {
    id: id(),
    /** Lower case; null when only the browser is known. */
    email: text(),
    visitorId: text(),
    purpose: text().notNull(),
    isGranted: boolean().notNull(),
    /** The words that were shown, and in which language. */
    text: text().notNull(),
    locale: text().notNull(),
    storefront: text().notNull(),
    /** Where it was said: the id of the entry of a form. */
    source: text().notNull(),
    at: timestamp().notNull(),
    /** When the address was shown to be theirs; null until then, and such a row allows nothing. */
    confirmedAt: timestamp(),
  },
  (t) => [
    index('consents_email_idx').on(t.email, t.purpose, t.at),
    index('consents_visitor_idx').on(t.visitorId, t.at),
    index('consents_source_idx').on(t.source),
  ],
)
