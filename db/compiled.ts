import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { direct } from './direct'
import { engine } from './index'

type Buildable<R> = { prepare(): { execute(values?: Record<string, unknown>): Promise<R> } }

/**
 * A statement of a hot path, built once instead of at each call: on SQLite the builder costs several times more than
 * the database, and PostgreSQL reads and plans it once per connection. Values that change are `sql.placeholder('name')`.
 * It joins the running transaction like any other.
 */
export function compiled<R>(build: () => Buildable<R>): (values: Record<string, unknown>) => Promise<R> {
  let ready: { for: unknown; run: (values: Record<string, unknown>) => Promise<unknown> } | undefined
  return (values) => {
    const { db: now, perform } = engine
    // Another database may have been opened since (restore, tests).
    if (ready?.for !== now) ready = { for: now, run: direct(perform, build().prepare()) }
    return ready.run(values) as Promise<R>
  }
}

/**
 * A placeholder for each of these columns, to insert or set. Not for a time that may be null: Drizzle would ask it for
 * its milliseconds.
 */
export const given = <K extends string>(...columns: K[]) =>
  Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)])) as Record<K, Placeholder<K> & SQL>
