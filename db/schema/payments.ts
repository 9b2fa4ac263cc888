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
    /** When its provider last confirmed that what we believe is so. */
    reconciledAt: timestamp(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('payments_provider_ref_idx').on(t.provider, t.providerRef),
    uniqueIndex('payments_attempt_idx').on(t.orderId, t.attempt),
    index('payments_state_idx').on(t.state, t.createdAt),
    index('payments_reconciled_idx').on(t.reconciledAt, t.state),
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

/** Something about money that a person has to look at. The key keeps one cause from being written twice. */
export const paymentAlerts = table(
  'payment_alerts',
  {
    id: id(),
    dedupeKey: text().notNull(),
    kind: oneOf(
      'amountMismatch',
      'currencyMismatch',
      'orderMismatch',
      'chargeWithoutOrder',
      'orderWithoutCharge',
      'latePayment',
      'duplicatePayment',
    ).notNull(),
    provider: text().notNull(),
    paymentId: text(),
    orderId: text(),
    providerRef: text(),
    detail: json<Record<string, unknown>>().notNull(),
    createdAt: timestamp().notNull(),
    resolvedAt: timestamp(),
  },
  (t) => [
    uniqueIndex('payment_alerts_dedupe_idx').on(t.dedupeKey),
    index('payment_alerts_open_idx').on(t.resolvedAt, t.createdAt),
    index('payment_alerts_order_idx').on(t.orderId),
  ],
)

/** The books of the embedded test provider: another company's, so nothing of ours refers to them or joins them. */
export const testCharges = table(
  'test_charges',
  {
    id: id(),
    /** What the shop calls it; the idempotency key of its creation. */
    merchantRef: text().notNull(),
    orderRef: text().notNull(),
    description: text().notNull(),
    email: text().notNull(),
    locale: text().notNull(),
    amount: money().notNull(),
    currency: text().notNull(),
    state: oneOf('open', 'delayed', 'declined', 'authorized', 'cancelled', 'captured').notNull(),
    capturedAmount: money().notNull().default(0),
    refundedAmount: money().notNull().default(0),
    returnUrl: text().notNull(),
    cancelUrl: text().notNull(),
    expiresAt: timestamp().notNull(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('test_charges_merchant_idx').on(t.merchantRef),
    index('test_charges_updated_idx').on(t.updatedAt),
    check('test_charges_refunded_check', sql`${t.refundedAmount} between 0 and ${t.capturedAmount}`),
  ],
)

export const testRefunds = table('test_refunds', {
  /** The idempotency key that it was asked for with. */
  id: id(),
  chargeId: text().notNull(),
  amount: money().notNull(),
  createdAt: timestamp().notNull(),
})

/** The secret that the test provider signs with: made once, the same for all processes. */
export const testProviderKeys = table('test_provider_keys', { name: text().primaryKey(), value: text().notNull() })
