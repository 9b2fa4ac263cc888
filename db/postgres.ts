import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool, types } from 'pg'
import type { Db, Engine } from './engine'

const MIGRATION_LOCK = 4711
// The protocol counts the parameters of a statement in 16 bits.
const MOST_PARAMETERS = 60_000

// count() and sum() of integers arrive as text otherwise; all of ours are below 2^53.
types.setTypeParser(types.builtins.INT8, Number)

export function openPostgres(url: string): Engine {
  // Buyers who want the same last piece wait for each other; they get an answer, not an error.
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 30_000 })
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => console.error('postgres:', error.message))
  const root = drizzle(pool, { casing: 'snake_case' })
  type Session = Pick<typeof root, 'transaction' | 'execute'>
  const current = new AsyncLocalStorage<Session>()
  const active = () => current.getStore() ?? root
  const clients = new AsyncLocalStorage<{ query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> }>()
  // Queries made while a transaction runs join it, as they do on SQLite.
  const db = new Proxy(root, { get: (_, key) => Reflect.get(active(), key) }) as unknown as Db

  return {
    dialect: 'postgres',
    db,
    transaction: (work, endurance) =>
      active().transaction(async (tx) => {
        const client = (tx as unknown as { session: { client: Pool } }).session.client
        if (endurance === 'repeatable' && active() === root) await client.query('set local synchronous_commit = off')
        return clients.run(client as never, () => current.run(tx, () => work(db)))
      }),
    async rows<T extends object>(text: string, parameters: unknown[] = []) {
      let n = 0
      const numbered = text.replace(/\?/g, () => `$${++n}`)
      return (await (clients.getStore() ?? pool).query(numbered, parameters)).rows as T[]
    },
    async insertRows(head, columns, tail, count, rowAt) {
      const most = Math.floor(MOST_PARAMETERS / columns)
      for (let from = 0; from < count; from += most) {
        const some = Math.min(most, count - from)
        const values: unknown[] = []
        for (let at = 0; at < some; at++) values.push(...rowAt(from + at))
        let n = 0
        const tuple = () => `(${Array.from({ length: columns }, () => `$${++n}`).join(', ')})`
        const tuples = Array.from({ length: some }, tuple).join(', ')
        await (clients.getStore() ?? pool).query(`${head} values ${tuples} ${tail}`, values)
      }
    },
    async expectBulk() {},
    async migrate(folder) {
      const client = await pool.connect()
      try {
        await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
        await migrate(drizzle(client), { migrationsFolder: folder })
      } finally {
        await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
