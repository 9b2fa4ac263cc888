import { sql } from 'drizzle-orm'
import {
  check,
  id,
  index,
  integer,
  json,
  money,
  oneOf,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '../columns'

/** One attempt to be paid for an order by a provider. States in `lib/payments/payment.ts`. */
export const payments = table(
  'payments',
  {
    id: id(),
    orderId: text().notNull(),
    provider: text().notNull(),
    state: oneOf('created', 'pending', 'authorized', 'captured', 'failed', 'cancelled').notNull(),
    amount: money().notNull(),
    currency: text().notNull(),
    capturedAmount: money().notNull().default(0),
    refundedAmount: money().notNull().default(0),
    /** What the provider calls it. */
    providerRef: text(),
    /** Where the shopper pays. */
    redirectUrl: text(),
    failure: text(),
    attempt: integer().notNull().default(1),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('payments_provider_ref_idx').on(t.provider, t.providerRef),
    uniqueIndex('payments_attempt_idx').on(t.orderId, t.attempt),
    index('payments_state_idx').on(t.state, t.createdAt),
    check('payments_refunded_check', sql`${t.refundedAmount} between 0 and ${t.capturedAmount}`),
  ],
)

/** A provider's webhook as it came, stored before it is acknowledged; the key makes repetitions harmless. */
export const paymentEvents = table(
  'payment_events',
  {
    provider: text().notNull(),
    eventId: text().notNull(),
    type: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    receivedAt: timestamp().notNull(),
    processedAt: timestamp(),
    outcome: text(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.eventId] }), index('payment_events_open_idx').on(t.processedAt)],
)

export const refunds = table(
  'refunds',
  {
    id: id(),
    orderId: text().notNull(),
    paymentId: text()
      .notNull()
      .references(() => payments.id),
    amount: money().notNull(),
    reason: text().notNull(),
    state: oneOf('pending', 'done', 'failed').notNull(),
    providerRef: text(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [index('refunds_order_idx').on(t.orderId), index('refunds_payment_idx').on(t.paymentId)],
)
