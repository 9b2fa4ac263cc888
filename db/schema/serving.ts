import { index, json, serial, table, text, timestamp } from '../columns'

/** Cache tags that a process has expired, for the other processes on the same SQLite file, which poll it. */
export const cacheExpiry = table(
  'cache_expiry',
  {
    seq: serial(),
    tags: json<string[]>().notNull(),
    /** The process that has already done it. */
    source: text().notNull(),
    at: timestamp().notNull(),
  },
  (t) => [index('cache_expiry_at_idx').on(t.at)],
)
