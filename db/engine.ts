import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'

type Full = BaseSQLiteDatabase<'async', unknown, Record<string, never>>

/** What both engines can do: builders to await. `.run()`, `.get()`, `.all()` stay SQLite's own and are not portable. */
export type Db = Pick<Full, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'>

/**
 * `lasting`: on the disk when it is answered. `repeatable`: atomic and seen by everybody at once like any other, but a power
 * cut may take it back, until something lasting is committed after it. Only for what is then done again by itself.
 */
export type Endurance = 'lasting' | 'repeatable'

export interface Engine {
  dialect: 'sqlite' | 'postgres'
  db: Db
  /** Runs `work` atomically. A transaction opened inside another is a savepoint of it. */
  transaction<T>(work: (tx: Db) => Promise<T>, endurance?: Endurance): Promise<T>
  /** Rows of one statement with bound parameters (`?` on both engines): for what builders cannot say. */
  rows<T extends object>(text: string, parameters?: unknown[]): Promise<T[]>
  /**
   * One statement that is asked again and again: on SQLite at once, where nobody has to be waited for; on PostgreSQL read
   * and planned once per connection. Its rows are arrays of the columns.
   */
  perform(sql: string, params: unknown[]): unknown[] | Promise<unknown[]>
  /**
   * Inserts many rows with one statement per 16 rows (SQLite) or per few thousand (PostgreSQL): an order of magnitude
   * faster than a builder. `types` are those of the columns, in PostgreSQL's words. `rowAt` may answer the same array
   * each time. Use `insertMany` of `db/bulk.ts`, which knows tables.
   */
  insertRows(
    head: string,
    types: string[],
    tail: string,
    count: number,
    rowAt: (at: number) => unknown[],
    /** Rows of one statement on SQLite. */
    most?: number,
  ): Promise<void>
  /** Prepares for writing much at once in a process that serves nobody: more memory, fewer but longer checkpoints. */
  expectBulk(): Promise<void>
  migrate(folder: string): Promise<void>
  /** Runs `work` while no other process does: the others wait, and then find what it has made. */
  alone<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}
