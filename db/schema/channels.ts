import type { Localized } from '../../lib/kernel/locale'
import { boolean, id, index, integer, json, money, primaryKey, table, text, timestamp, uniqueIndex } from '../columns'

/** What is different in a market and may be changed by its owner. Country, currency, languages are in the code. */
export const markets = table('markets', {
  /** 'ch', 'de', 'pl'. */
  code: text().primaryKey(),
  pricesIncludeTax: boolean().notNull().default(true),
  /** Countries that orders of this market may be shipped to. */
  shipsTo: json<string[]>().notNull(),
  updatedAt: timestamp().notNull(),
})

/** Tax by country and tax category, in millionths (8.1% = 81000), valid in half-open periods. */
export const taxRates = table(
  'tax_rates',
  {
    id: id(),
    country: text().notNull(),
    /** 'standard', 'reduced', 'zero' … */
    category: text().notNull(),
    rate: integer().notNull(),
    validFrom: timestamp(),
    validTo: timestamp(),
  },
  (t) => [index('tax_rates_country_idx').on(t.country, t.category)],
)

export const shippingMethods = table(
  'shipping_methods',
  {
    id: id(),
    market: text().notNull(),
    code: text().notNull(),
    name: json<Localized>().notNull(),
    description: json<Localized>().notNull(),
    price: money().notNull(),
    /** Free from this value of goods on; null is never. */
    freeFrom: money(),
    /** Only up to this weight; null is any. */
    maxWeightGrams: integer(),
    minDays: integer().notNull(),
    maxDays: integer().notNull(),
    taxCategory: text().notNull().default('standard'),
    position: integer().notNull().default(0),
    active: boolean().notNull().default(true),
  },
  (t) => [uniqueIndex('shipping_methods_code_idx').on(t.market, t.code)],
)

/** Company name, imprint, withdrawal address, checklist … : one JSON value per key of `lib/channels/setting.ts`. */
export const settings = table('settings', {
  key: text().primaryKey(),
  value: json<unknown>().notNull(),
  version: integer().notNull().default(1),
  updatedAt: timestamp().notNull(),
})

/** Numbers for people (orders, invoices, customers): taken inside the transaction, so without gaps. */
export const counters = table('counters', { name: text().notNull(), value: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.name] }),
])
