/** The few expressions whose SQL differs between the engines. */
import { type AnyColumn, getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { dialect } from './dialect'
import type { Db } from './engine'
import { engine } from './index'

const either = <T>(sqlite: SQL<T>, postgres: SQL<T>) => (dialect === 'postgres' ? postgres : sqlite)

/** Case-insensitive "contains", with the user's % and _ taken literally. */
export const contains = (column: AnyColumn | SQL, words: string) =>
  sql`lower(${column}) like ${`%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`

export const jsonText = (column: AnyColumn, key: string) =>
  either(
    sql<string | null>`json_extract(${column}, ${`$."${key.replaceAll('"', '')}"`})`,
    sql<string | null>`${column} ->> ${key}`,
  )

/** The whole JSON document as text, to search in. */
export const jsonAsText = (column: AnyColumn) => either(sql<string>`${column}`, sql<string>`${column}::text`)

/** The UTC day of an instant, "2026-11-21". */
export const day = (column: AnyColumn) =>
  either(
    sql<string>`strftime('%Y-%m-%d', ${column} / 1000, 'unixepoch')`,
    sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`,
  )

/** "Begins with", in the case that is typed. On SQLite a range, which an index answers; LIKE there ignores indexes. */
export const beginsWith = (column: AnyColumn, start: string) =>
  either(sql`(${column} >= ${start} and ${column} < ${`${start}\u{10ffff}`})`, sql`starts_with(${column}, ${start})`)

/**
 * A condition that only narrows what the others find by their index. SQLite keeps no statistics here: of an equal status and a
 * list of ids it takes the index of the status, and walks through all that is published.
 */
export const narrowing = (condition: SQL) => either(sql<boolean>`+(${condition})`, sql<boolean>`${condition}`)

/** For compiled statements: the column is one of a list, given as JSON text (`JSON.stringify(ids)`) under this name. */
export const inList = (column: AnyColumn, name: string) =>
  either(
    sql<boolean>`${column} in (select value from json_each(${sql.placeholder(name)}))`,
    sql<boolean>`${column} in (select jsonb_array_elements_text(${sql.placeholder(name)}::jsonb))`,
  )

/** The same for a column of whole numbers. */
export const inNumberList = (column: AnyColumn, name: string) =>
  either(
    sql<boolean>`${column} in (select value from json_each(${sql.placeholder(name)}))`,
    sql<boolean>`${column} in (select jsonb_array_elements_text(${sql.placeholder(name)}::jsonb)::int)`,
  )

/** The same as text for `engine.rows`, whose parameter is the JSON. */
export const inNumbers = (column: string) =>
  dialect === 'postgres'
    ? `${column} in (select jsonb_array_elements_text(?::jsonb)::int)`
    : `${column} in (select value from json_each(?))`

/** As text for `engine.rows`: the values of a group in one text, with commas between. */
export const joined = (value: string) =>
  dialect === 'postgres' ? `string_agg((${value})::text, ',')` : `group_concat(${value})`

/** In `onConflictDoUpdate`: the value that the refused row would have had. */
export const excluded = (column: AnyColumn) => sql.raw(`excluded.${snakeCase(column.name)}`)

// Drizzle gives columns their names in the database only while it writes a query.
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Whether rows can be locked at all. SQLite has one writer, so nobody comes between. */
export const hasRowLocks = dialect === 'postgres'

/** Makes others wait for this row until the transaction ends. SQLite needs none: it has one writer. */
export async function lockRow(tx: Db, table: SQLiteTable & { id: AnyColumn }, id: string): Promise<void> {
  if (dialect === 'sqlite') return
  const query = tx
    .select({ id: table.id as never })
    .from(table)
    .where(sql`${table.id} = ${id}`)
  await (query as unknown as { for(strength: 'update'): Promise<unknown> }).for('update')
}

/** Makes others who ask the same wait until the transaction ends; reading goes on. SQLite has one writer anyway. */
export async function lockTable(table: SQLiteTable): Promise<void> {
  if (dialect === 'postgres') await engine.rows(`lock table "${getTableName(table)}" in share row exclusive mode`)
}

/** Makes others wait for the rows of this query until the transaction ends. SQLite needs none: it has one writer. */
export function forUpdate<Q>(query: Q, ...of: SQLiteTable[]): Q {
  if (dialect === 'sqlite') return query
  return (query as { for(s: string, c: object): Q }).for('update', of.length ? { of } : {})
}

/** Adds `for update skip locked` where the engine has it, so that several workers claim different rows. */
export function skipLocked<Q>(query: Q): Q {
  return dialect === 'sqlite' ? query : (query as { for(s: string, c: object): Q }).for('update', { skipLocked: true })
}

const UNIQUE = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'])
const FOREIGN_KEY = new Set(['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'])

export const isUniqueViolation = (error: unknown) => hasCode(error, UNIQUE)
export const isForeignKeyViolation = (error: unknown) => hasCode(error, FOREIGN_KEY)

function hasCode(error: unknown, codes: Set<string>): boolean {
  for (let e = error as { code?: string; cause?: unknown } | undefined; e; e = e.cause as typeof e)
    if (e.code && codes.has(e.code)) return true
  return false
}
