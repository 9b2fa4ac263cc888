import { id, index, integer, json, oneOf, table, text, timestamp, uniqueIndex } from '../columns'

/** What happened: audit trail, timelines, webhooks and cache expiry all read this one table. Append-only. */
export const outbox = table(
  'outbox',
  {
    id: id(),
    name: text().notNull(),
    data: json<Record<string, unknown>>().notNull(),
    /** The thing it happened to, by id: its timeline. */
    subject: text(),
    actorKind: text().notNull(),
    actorId: text().notNull(),
    actorName: text(),
    requestId: text(),
    occurredAt: timestamp().notNull(),
    /** When its subscribers' jobs were made. */
    dispatchedAt: timestamp(),
  },
  (t) => [
    index('outbox_subject_idx').on(t.subject, t.occurredAt),
    index('outbox_dispatched_idx').on(t.dispatchedAt, t.id),
    index('outbox_name_idx').on(t.name, t.occurredAt),
    index('outbox_actor_idx').on(t.actorId, t.occurredAt),
    index('outbox_occurred_idx').on(t.occurredAt),
  ],
)

/** Work that is done after the commit: event deliveries, tasks, schedules. Claimed with a lease. */
export const jobs = table(
  'jobs',
  {
    id: id(),
    /** Of a subscriber (`messaging.orderMail`), a task or a schedule. */
    name: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    eventId: text(),
    /** Makes "once" a fact: `event:subscriber`, `schedule:minute`. */
    dedupeKey: text().notNull(),
    state: oneOf('waiting', 'running', 'done', 'dead').notNull().default('waiting'),
    /** Lower goes first: order mails before imports. */
    priority: integer().notNull().default(5),
    attempts: integer().notNull().default(0),
    runAt: timestamp().notNull(),
    leaseUntil: timestamp(),
    leaseOwner: text(),
    lastError: text(),
    createdAt: timestamp().notNull(),
    finishedAt: timestamp(),
  },
  (t) => [
    uniqueIndex('jobs_dedupe_idx').on(t.dedupeKey),
    index('jobs_ready_idx').on(t.state, t.priority, t.runAt),
    index('jobs_event_idx').on(t.eventId),
    index('jobs_finished_idx').on(t.state, t.finishedAt),
  ],
)

/** The first answer to a write that costs money, given again to every repetition of the same key. */
export const idempotencyKeys = table(
  'idempotency_keys',
  {
    /** `scope:key`, where the scope is the actor. */
    id: id(),
    requestHash: text().notNull(),
    response: json<unknown>(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('idempotency_keys_created_idx').on(t.createdAt)],
)
