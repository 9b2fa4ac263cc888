import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { engine } from './index'

/** What happens to a row whose key is there already. Columns are named as in the schema. */
export type OnConflict<T extends SQLiteTable> =
  | {
      target: (keyof T['$inferInsert'] & string)[]
      /** Columns that take the new value. */
      update: (keyof T['$inferInsert'] & string)[]
      /** Columns to whose value the new one is added. */
      add?: (keyof T['$inferInsert'] & string)[]
    }
  | 'ignore'

/**
 * Inserts rows by the thousand, for imports, indexes and seeds; joins the running transaction. Every row must have the
 * same keys as the first (others keep the column's default), and none may hold SQL.
 */
export async function insertMany<T extends SQLiteTable>(
  table: T,
  rows: T['$inferInsert'][],
  onConflict?: OnConflict<T>,
): Promise<void> {
  const [first] = rows as Record<string, unknown>[]
  if (!first) return
  const columns = getTableColumns(table)
  const keys = Object.keys(columns).filter((key) => key in first)
  const encode = keys.map((key) => columns[key]!)
  const row: unknown[] = Array(keys.length)
  const rowAt = (n: number) => {
    const given = rows[n] as Record<string, unknown>
    for (let at = 0; at < keys.length; at++) {
      const value = given[keys[at]!] ?? null
      row[at] = value === null ? null : encode[at]!.mapToDriverValue(value)
    }
    return row
  }
  const head = `insert into "${getTableName(table)}" (${keys.map(quoted).join(', ')})`
  const types = encode.map((column) => column.getSQLType().replace('serial', 'integer'))
  await engine.insertRows(head, types, tailOf(getTableName(table), onConflict), rows.length, rowAt)
}

function tailOf(table: string, onConflict: OnConflict<SQLiteTable> | undefined): string {
  if (!onConflict) return ''
  if (onConflict === 'ignore') return 'on conflict do nothing'
  const sets = onConflict.update.map((key) => `${quoted(key)} = excluded.${quoted(key)}`)
  for (const key of onConflict.add ?? [])
    sets.push(`${quoted(key)} = "${table}".${quoted(key)} + excluded.${quoted(key)}`)
  return `on conflict (${onConflict.target.map(quoted).join(', ')}) do update set ${sets.join(', ')}`
}

// The schema writes camelCase, the tables are snake_case (`casing` of the drivers).
const quoted = (key: string) => `"${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
