import { id, table, text, timestamp } from '../columns'

/** What an import brought last time, so that a second run of the same file changes nothing. */
export const importSources = table('import_sources', {
  /** `shopify:handle`, `online-retail:order:536365`. */
  id: id(),
  /** Of everything that the file says of it. */
  contentHash: text().notNull(),
  /** The product or order that came out of it. */
  targetId: text().notNull(),
  importedAt: timestamp().notNull(),
})
