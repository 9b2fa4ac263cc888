import { id, index, integer, json, oneOf, table, text, timestamp, uniqueIndex } from '../columns'

/** Every message that the shop writes. Without SMTP_URL it stays here: the mailbox that the admin shows. */
export const mails = table(
  'mails',
  {
    id: id(),
    /** The same key is written once: `event:template`. */
    dedupeKey: text().notNull(),
    template: text().notNull(),
    locale: text().notNull(),
    fromAddress: text().notNull(),
    toAddress: text().notNull(),
    /** What the template is filled with; forgotten once it is written. */
    data: json<Record<string, unknown>>(),
    /** Empty until the worker has written it. */
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    /** The order or account it is about. */
    reference: text(),
    state: oneOf('waiting', 'sent', 'failed').notNull(),
    attempts: integer().notNull().default(0),
    error: text(),
    createdAt: timestamp().notNull(),
    sentAt: timestamp(),
  },
  (t) => [
    uniqueIndex('mails_dedupe_idx').on(t.dedupeKey),
    index('mails_created_idx').on(t.createdAt),
    index('mails_to_idx').on(t.toAddress, t.createdAt),
    index('mails_reference_idx').on(t.reference),
  ],
)
