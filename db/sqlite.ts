/**
 * better-sqlite3 behind Drizzle's async "sqlite-proxy" driver: reads go to a read-only connection, writes to a single
 * writer connection behind a queue, so an async transaction is safe.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle as plain } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { type AsyncRemoteCallback, drizzle } from 'drizzle-orm/sqlite-proxy'
import type { Endurance, Engine } from './engine'

const MOST_STATEMENTS = 500
/** Of a bulk insert in one statement: more save nothing. */
const ROWS_AT_ONCE = 16

export function openSqlite(file: string): Engine {
  mkdirSync(dirname(file), { recursive: true })
  const writer = connect(file)
  const reader = connect(file, true)
  const exclusive = queue()
  const current = new AsyncLocalStorage<{ open: boolean; depth: number }>()
  const inTransaction = () => current.getStore()?.open === true

  const execute: AsyncRemoteCallback = async (sql, params, method) => {
    if (inTransaction()) return writer.execute(sql, params, method)
    if (reader.prepare(sql).readonly) return reader.execute(sql, params, method)
    return exclusive(() => writer.endure('lasting').execute(sql, params, method))
  }
  // Drizzle 0.45 reads `casing` from the third argument only, so the batch callback has to be there.
  const db = drizzle(execute, (batch) => Promise.all(batch.map((q) => execute(q.sql, q.params, q.method))), {
    casing: 'snake_case',
  })

  const within = async <T>(begin: string, commit: string, rollback: string, work: () => Promise<T>) => {
    writer.connection.exec(begin)
    try {
      const result = await work()
      writer.connection.exec(commit)
      return result
    } catch (error) {
      if (writer.connection.inTransaction) writer.connection.exec(rollback)
      throw error
    }
  }

  return {
    dialect: 'sqlite',
    db: db as unknown as Engine['db'],
    transaction(work, endurance = 'lasting') {
      const tx = db as unknown as Engine['db']
      const scope = current.getStore()
      if (scope?.open) {
        const point = `s${++scope.depth}`
        return within(`savepoint ${point}`, `release ${point}`, `rollback to ${point}; release ${point}`, () =>
          work(tx),
        )
      }
      return exclusive(() => {
        const own = { open: true, depth: 0 }
        writer.endure(endurance)
        return current
          .run(own, () => within('begin immediate', 'commit', 'rollback', () => work(tx)))
          .finally(() => {
            own.open = false
          })
      })
    },
    perform(sql, params) {
      if (inTransaction()) return writer.execute(sql, params, 'all').rows
      if (reader.prepare(sql).readonly) return reader.execute(sql, params, 'all').rows
      return exclusive(() => writer.endure('lasting').execute(sql, params, 'all').rows)
    },
    async rows<T extends object>(text: string, parameters: unknown[] = []) {
      const run = ({ prepare }: typeof writer) => {
        const statement = prepare(text, false)
        if (statement.reader) return statement.all(...parameters) as T[]
        statement.run(...parameters)
        return []
      }
      if (inTransaction()) return run(writer)
      return reader.prepare(text, false).readonly ? run(reader) : exclusive(() => run(writer.endure('lasting')))
    },
    async insertRows(head, types, tail, count, rowAt, most = ROWS_AT_ONCE) {
      const run = () => {
        const tuple = `(${Array(types.length).fill('?').join(', ')})`
        let at = 0
        for (const rows of new Set([most, 1])) {
          if (at + rows > count) continue
          const statement = writer.prepare(`${head} values ${Array(rows).fill(tuple).join(', ')} ${tail}`, false)
          for (const values: unknown[] = []; at + rows <= count; values.length = 0) {
            for (let n = 0; n < rows; n++) values.push(...rowAt(at++))
            statement.run(values)
          }
        }
      }
      if (inTransaction()) run()
      else
        await exclusive(
          () => writer.endure('lasting') && within('begin immediate', 'commit', 'rollback', async () => run()),
        )
    },
    expectBulk: () =>
      exclusive(() => {
        // Each commit is still whole or not at all; a power cut may take the last ones, closing makes all of them last.
        writer.endure('repeatable', 'from now on')
        writer.connection.pragma('cache_size = -100000')
        writer.connection.pragma('wal_autocheckpoint = 16000')
      }),
    migrate: (folder) => exclusive(() => migrateWithoutKeys(writer.connection, folder)),
    async alone(work) {
      const gate = gateOf(`${file}.preparing`)
      try {
        return await work()
      } finally {
        gate.close()
      }
    },
    close: () =>
      exclusive(() => {
        reader.connection.close()
        writer.connection.close()
      }),
  }
}

// SQLite changes a table by making it anew; with foreign keys on, dropping the old one would delete all that refers to it
// (and the pragma does nothing inside the migration's own transaction).
function migrateWithoutKeys(connection: Database.Database, folder: string): void {
  connection.pragma('foreign_keys = OFF')
  try {
    const before = migrationsOf(connection)
    oneAtATime(connection, () => migrate(plain(connection), { migrationsFolder: folder }))
    // Looks at every row there is: not at each start.
    if (migrationsOf(connection) === before) return
    const [broken] = connection.pragma('foreign_key_check') as { table: string; parent: string }[]
    if (broken) throw new Error(`After migrating, a row of ${broken.table} names a missing row of ${broken.parent}.`)
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

/** How many migrations this database has had. */
function migrationsOf(connection: Database.Database): unknown {
  const known = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  return known && connection.prepare('select count(*) from __drizzle_migrations').pluck().get()
}

// The migrator looks what has been done before it begins to write. So that of two processes that start at once the second
// looks when the first is ready, each takes the lock of a file beside the database first; a process that dies leaves none.
function oneAtATime(connection: Database.Database, work: () => void): void {
  const gate = gateOf(`${connection.name}.migrating`)
  try {
    work()
  } finally {
    gate.close()
  }
}

/** Waits until this process alone holds the lock of that file: until it is closed. */
function gateOf(file: string): Database.Database {
  const gate = new Database(file, { timeout: 120_000 })
  gate.exec('begin exclusive')
  return gate
}

// better-sqlite3 is compiled to reopen WAL files at synchronous=NORMAL, where a power cut loses acknowledged commits:
// so every connection sets FULL itself.
function connect(file: string, readonly = false) {
  const connection = new Database(file, { readonly, timeout: 5_000 })
  if (!readonly) {
    connection.pragma('journal_mode = WAL')
    // Pages that every order changes are carried over from the log once per 16 MB, not once per 4.
    connection.pragma('wal_autocheckpoint = 4000')
  }
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  connection.pragma('cache_size = -32000')
  // What is mapped counts as this process's memory, in each process and for each connection again.
  connection.pragma('mmap_size = 67108864')
  const statements = new Map<string, Database.Statement>()
  const prepare = (sql: string, raw = true) => {
    const key = raw ? sql : `:${sql}`
    let statement = statements.get(key)
    if (!statement) {
      if (statements.size >= MOST_STATEMENTS) statements.clear()
      statement = connection.prepare(sql)
      statements.set(key, statement.reader && raw ? statement.raw() : statement)
    }
    return statement
  }
  const execute = (sql: string, params: unknown[], method: string) => {
    const statement = prepare(sql)
    if (!statement.reader) return { rows: [], ...statement.run(...params) }
    return { rows: (method === 'get' ? statement.get(...params) : statement.all(...params)) as unknown[] }
  }
  let [now, isSettled]: [Endurance, boolean] = ['lasting', false]
  /** How the next commit is made. */
  const endure = (endurance: Endurance, until?: 'from now on') => {
    if (now !== endurance && !isSettled) {
      connection.pragma(`synchronous = ${endurance === 'lasting' ? 'FULL' : 'NORMAL'}`)
      now = endurance
    }
    isSettled ||= until !== undefined
    return it
  }
  const it = { connection, prepare, execute, endure }
  return it
}

/** Runs one piece of work at a time, in order of arrival. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => T | Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
}
