/**
 * One vocabulary of columns for both engines. At run time a column belongs to the dialect in use; its static type is
 * always the SQLite one, whose decoded values (string, number, boolean, Date, T) are what both drivers return.
 */
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'
import { dialect } from './dialect'

const pick = <T>(sqlite: T, postgres: () => unknown): T => (dialect === 'postgres' ? (postgres() as T) : sqlite)

export const table = pick(lite.sqliteTable, () => pg.pgTable)
export const index = pick(lite.index, () => pg.index)
export const uniqueIndex = pick(lite.uniqueIndex, () => pg.uniqueIndex)
export const primaryKey = pick(lite.primaryKey, () => pg.primaryKey)
export const check = pick(lite.check, () => pg.check)

export const text = () => pick(lite.text(), () => pg.text())
export const oneOf = <const V extends [string, ...string[]]>(...values: V) =>
  pick(lite.text({ enum: values }), () => pg.text({ enum: values }))
export const integer = () => pick(lite.integer(), () => pg.integer())
/** A whole number that grows by itself, as primary key. */
export const serial = () => pick(lite.integer().primaryKey({ autoIncrement: true }), () => pg.serial().primaryKey())
export const real = () => pick(lite.real(), () => pg.doublePrecision())
export const boolean = () => pick(lite.integer({ mode: 'boolean' }), () => pg.boolean())
export const json = <T>() => pick(lite.text({ mode: 'json' }).$type<T>(), () => pg.jsonb())
export const timestamp = () =>
  pick(lite.integer({ mode: 'timestamp_ms' }), () => pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' }))
/** Bytes as they are. */
export const bytes = () => pick(lite.blob({ mode: 'buffer' }), () => bytea())
/** Minor units (cents). 2^53 of them is enough for any shop. */
export const money = () => pick(lite.integer(), () => pg.bigint({ mode: 'number' }))
/** A text primary key filled by the caller with `newId(…)`. */
export const id = () => text().primaryKey()

const bytea = pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' })
