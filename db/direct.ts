import { Column, DrizzleQueryError, is, Param, Placeholder, SQL } from 'drizzle-orm'
import * as utils from 'drizzle-orm/utils'
import type { Engine } from './engine'

/** What Drizzle 0.45 has built: a statement, what is to be filled in, and how its columns are read. */
type Built = {
  query: { sql: string; params: unknown[] }
  fields?: { path: string[]; field: unknown }[]
  /** Of the SQLite driver. */
  mapAllResult?: (rows: unknown[]) => unknown
  /** Of the PostgreSQL driver: which parts are null as a whole where a joined row is missing. */
  joinsNotNullableMap?: Record<string, boolean>
}
type Values = Record<string, unknown>
type Decoder = { mapFromDriverValue: (value: unknown) => unknown }

// Exported by Drizzle without its type.
const { mapResultRow } = utils as unknown as {
  mapResultRow: (fields: Built['fields'], row: unknown[], whole: Built['joinsNotNullableMap']) => unknown
}

/**
 * Runs a built statement without Drizzle's session, which takes ten promises to one of the database's answers: half of
 * what a small question costs on SQLite. What it answers is the same.
 */
export function direct(perform: Engine['perform'], built: unknown): (values: Values) => Promise<unknown> {
  const statement = built as Built
  const { sql, params } = statement.query
  const fill = params.map(filler)
  const read = reader(statement)
  return (values) => {
    let filled: unknown[] = []
    const failed = (error: unknown) => Promise.reject(new DrizzleQueryError(sql, filled, error as Error))
    try {
      filled = fill.map((take) => take(values))
      const rows = perform(sql, filled)
      return rows instanceof Promise ? rows.then(read, failed) : Promise.resolve(read(rows))
    } catch (error) {
      return failed(error)
    }
  }
}

function filler(param: unknown): (values: Values) => unknown {
  const named = ({ name }: Placeholder) => {
    return (values: Values) => {
      if (!(name in values)) throw new Error(`No value for placeholder "${name}" was provided`)
      return values[name]
    }
  }
  if (is(param, Placeholder)) return named(param)
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder } = param
    const take = named(param.value)
    return (values) => encoder.mapToDriverValue(take(values))
  }
  return () => param
}

function reader(statement: Built): (rows: unknown[]) => unknown {
  const columns = (statement.fields ?? []).map(({ path, field }) => ({
    name: path[0] as string,
    decode: decoderOf(field),
  }))
  const isFlat = statement.fields?.every(({ path }) => path.length === 1) && columns.every(({ decode }) => decode)
  if (!isFlat) return nested(statement)
  return (rows) =>
    (rows as unknown[][]).map((row) => {
      const read: Values = {}
      for (let at = 0; at < columns.length; at++) {
        const { name, decode } = columns[at]!
        const value = row[at]
        read[name] = value === null ? null : decode!.mapFromDriverValue(value)
      }
      return read
    })
}

function nested(statement: Built): (rows: unknown[]) => unknown {
  const { fields, joinsNotNullableMap: whole } = statement
  if (statement.mapAllResult) return (rows) => statement.mapAllResult?.(rows)
  return (rows) => (fields ? rows.map((row) => mapResultRow(fields, row as unknown[], whole)) : rows)
}

function decoderOf(field: unknown): Decoder | undefined {
  if (is(field, Column)) return field as Decoder
  const expression = is(field, SQL.Aliased) ? field.sql : field
  return is(expression, SQL) ? (expression as unknown as { decoder: Decoder }).decoder : undefined
}
