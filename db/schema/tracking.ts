import { id, index, json, table, text, timestamp } from '../columns'

/** What a visitor agreed to or refused on the banner: who, when, which text. Append-only. */
export const consents = table(
  'consents',
  {
    id: id(),
    visitorId: text().notNull(),
    purposes: json<string[]>().notNull(),
    textVersion: text().notNull(),
    source: text().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('consents_visitor_idx').on(t.visitorId, t.createdAt)],
)
