import { boolean, id, index, integer, json, oneOf, primaryKey, table, text, timestamp } from '../columns'

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

/** A file that somebody handed in, and how far its import is. The file itself lies in the data folder. */
export const imports = table(
  'imports',
  {
    id: id(),
    fileName: text().notNull(),
    /** Bytes. */
    size: integer().notNull(),
    /** `shopify`, `concerto`. */
    format: text().notNull(),
    market: text().notNull(),
    isDryRun: boolean().notNull().default(false),
    state: oneOf('ready', 'running', 'done', 'failed').notNull().default('ready'),
    /** How far it is: items taken from the file, and the thousandths of it that are read. */
    taken: integer().notNull().default(0),
    progress: integer().notNull().default(0),
    created: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    refused: integer().notNull().default(0),
    pictures: integer().notNull().default(0),
    /** Columns of the file: those that are understood, and the others. */
    columns: json<{ known: string[]; unknown: string[] }>().notNull(),
    /** Why it ended before the file did. */
    failure: text(),
    actorId: text().notNull(),
    actorName: text(),
    createdAt: timestamp().notNull(),
    finishedAt: timestamp(),
  },
  (t) => [index('imports_created_idx').on(t.createdAt)],
)

/** A line that an import left out, and why. */
export const importRefusals = table(
  'import_refusals',
  {
    importId: text()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    line: integer().notNull(),
    /** A key of the words `imports.reason`. */
    reason: text().notNull(),
    detail: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.line, t.reason] })],
)
