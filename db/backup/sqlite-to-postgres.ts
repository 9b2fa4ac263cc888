/** The way to grow: a snapshot of SQLite becomes lines of JSON that PostgreSQL takes (see `postgres.ts`). */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import Database from 'better-sqlite3'

/** Column names and PostgreSQL types of one table. */
export type Columns = Record<string, string>
type Value = string | number | bigint | Buffer | null

/** Writes the rows of `table` to `file`, as PostgreSQL's `row_to_json` would. Answers their number. */
export async function dumpForPostgres(
  snapshot: string,
  table: string,
  columns: Columns,
  file: string,
): Promise<number> {
  const database = new Database(snapshot, { readonly: true, fileMustExist: true })
  const out = createWriteStream(file)
  try {
    let count = 0
    for (const row of database.prepare(`select * from "${table}"`).iterate() as IterableIterator<
      Record<string, Value>
    >) {
      const fields = Object.entries(row).map(([name, value]) => `${JSON.stringify(name)}:${json(value, columns[name])}`)
      if (!out.write(`{${fields.join(',')}}\n`)) await once(out, 'drain')
      count++
    }
    out.end()
    await finished(out)
    return count
  } finally {
    database.close()
  }
}

function json(value: Value, type: string | undefined): string {
  if (value === null) return 'null'
  if (type === undefined) throw new Error('The tables of this backup have a column that PostgreSQL does not have here.')
  if (type === 'boolean') return value ? 'true' : 'false'
  if (type === 'jsonb' || type === 'json') return String(value)
  if (type.startsWith('timestamp')) return JSON.stringify(new Date(Number(value)).toISOString())
  if (Buffer.isBuffer(value)) return JSON.stringify(`\\x${value.toString('hex')}`)
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
