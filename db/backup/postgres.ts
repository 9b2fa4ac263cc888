import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import type { Rows } from './sqlite'
import type { Columns } from './sqlite-to-postgres'

const BATCH = 2_000
const TABLES = "select tablename as name from pg_tables where schemaname = 'public' order by 1"

/** Writes each table as lines of JSON into `folder`, all of one moment. */
export async function dumpPostgres(folder: string): Promise<Rows> {
  return withClient(async (client) => {
    await client.query('begin isolation level repeatable read read only')
    const rows: Rows = {}
    for (const name of await tables(client)) rows[name] = await dumpTable(client, name, join(folder, `${name}.jsonl`))
    await client.query('commit')
    return rows
  })
}

/**
 * Replaces the rows of every table by those of the dump, in one transaction. The foreign keys are taken off and put back
 * at the end, which checks them all. `lines` names the file of a table, if the dump has one; `check` may still refuse.
 */
export async function loadPostgres(lines: (table: string) => string | undefined, check: (rows: Rows) => void) {
  return withClient(async (client) => {
    await client.query('begin')
    const keys = await foreignKeys(client)
    for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
    const rows: Rows = {}
    for (const table of await tables(client)) {
      await client.query(`truncate table "${table}"`)
      const file = lines(table)
      rows[table] = file ? await loadTable(client, table, file) : 0
    }
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
    await catchUpSequences(client)
    check(rows)
    await client.query('commit')
  })
}

export const isEmptyPostgres = () =>
  withClient(async (client) => {
    for (const name of await tables(client))
      if ((await client.query(`select 1 from "${name}" limit 1`)).rowCount) return false
    return true
  })

/** The columns of every table, with their types. */
export const postgresColumns = (): Promise<Record<string, Columns>> =>
  withClient(async (client) => {
    const { rows } = await client.query<{ table: string; columns: Columns }>(
      `select table_name as "table", json_object_agg(column_name, data_type) as columns
       from information_schema.columns where table_schema = 'public' group by 1`,
    )
    return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]))
  })

/** How many migrations the database has had. */
export const appliedMigrations = () =>
  withClient(async (client) => {
    const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name")
    if (!rows[0].name) return 0
    return Number((await client.query('select count(*) from drizzle.__drizzle_migrations')).rows[0].count)
  })

async function dumpTable(client: Client, name: string, file: string): Promise<number> {
  const out = createWriteStream(file)
  await client.query(`declare rows no scroll cursor for select row_to_json(t)::text as line from "${name}" t`)
  let count = 0
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from rows`)
    if (!rows.length) break
    count += rows.length
    if (!out.write(`${rows.map(({ line }) => line).join('\n')}\n`)) await once(out, 'drain')
  }
  await client.query('close rows')
  out.end()
  await once(out, 'finish')
  return count
}

async function loadTable(client: Client, table: string, file: string): Promise<number> {
  const insert = `insert into "${table}" select * from json_populate_recordset(null::"${table}", $1::json)`
  let batch: string[] = []
  let count = 0
  const flush = async () => {
    if (batch.length) await client.query(insert, [`[${batch.join(',')}]`])
    count += batch.length
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line) batch.push(line)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  return count
}

async function tables(client: Client): Promise<string[]> {
  return (await client.query<{ name: string }>(TABLES)).rows.map(({ name }) => name)
}

async function foreignKeys(client: Client) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  )
  return rows
}

/** A counter continues after the highest number that was loaded. */
async function catchUpSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `select quote_ident(s.relname) as sequence, t.oid::regclass::text as table, quote_ident(a.attname) as column
     from pg_class s join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i')
     join pg_class t on t.oid = d.refobjid join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
     where s.relkind = 'S' and s.relnamespace = 'public'::regnamespace`,
  )
  for (const { sequence, table, column } of rows)
    await client.query(`select setval('${sequence}', coalesce((select max(${column}) from ${table}), 0) + 1, false)`)
}

async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
