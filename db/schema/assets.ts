import type { Localized } from '../../lib/kernel/locale'
import { id, index, integer, json, table, text, timestamp, uniqueIndex } from '../columns'

/** A file, stored once by its content. */
export const assets = table(
  'assets',
  {
    id: id(),
    /** SHA-256 of the original, the first 32 hex signs: its public name. */
    hash: text().notNull(),
    fileName: text().notNull(),
    mime: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    alt: json<Localized>().notNull(),
    /** Average colour as #rrggbb, shown until the picture is there. */
    colour: text(),
    /** Where it was imported from: the same address is not fetched twice. */
    sourceUrl: text(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('assets_hash_idx').on(t.hash), index('assets_source_idx').on(t.sourceUrl)],
)
