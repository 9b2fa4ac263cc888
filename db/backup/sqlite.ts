import { join } from 'node:path'
import Database from 'better-sqlite3'

export type Rows = Record<string, number>

/** Writes one moment of the database into `folder`, compacted, without holding up those who write. */
export function snapshotSqlite(file: string, folder: string): Rows {
  const copy = join(folder, 'concerto.db')
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 })
  try {
    source.prepare('vacuum into ?').run(copy)
  } finally {
    source.close()
  }
  return checkSqlite(copy)
}

/** Reads the whole file: throws when it is damaged or a foreign key points nowhere. Answers the rows of each table. */
export function checkSqlite(file: string): Rows {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const [verdict] = database.pragma('integrity_check(1)') as { integrity_check: string }[]
    if (verdict?.integrity_check !== 'ok') throw new Error(`The database is damaged: ${verdict?.integrity_check}.`)
    const [broken] = database.pragma('foreign_key_check') as { table: string; parent: string }[]
    if (broken)
      throw new Error(`The database is damaged: a row of ${broken.table} names a missing row of ${broken.parent}.`)
    const tables = database
      .prepare(
        "select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%'",
      )
      .pluck()
      .all() as string[]
    const count = (name: string) => database.prepare(`select count(*) from "${name}"`).pluck().get() as number
    return Object.fromEntries(tables.sort().map((name) => [name, count(name)]))
  } finally {
    database.close()
  }
}

/** Whether another process has the database open: only alone can one leave the WAL mode. */
export function isInUse(file: string): boolean {
  const database = new Database(file, { timeout: 200 })
  try {
    database.pragma('journal_mode = delete')
    return false
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return true
    throw error
  } finally {
    database.close()
  }
}
