import { AsyncLocalStorage } from 'node:async_hooks'
import { hash } from 'node:crypto'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool, type PoolClient, types } from 'pg'
import type { Db, Engine } from './engine'

const MIGRATION_LOCK = 4711
const PREPARATION_LOCK = 4712
const ROWS_AT_ONCE = 5_000

// count() and sum() of integers arrive as text otherwise; all of ours are below 2^53.
types.setTypeParser(types.builtins.INT8, Number)

// As Drizzle's session asks for them: its columns read times from text.
const asText = new Set<number>([types.builtins.TIMESTAMPTZ, types.builtins.TIMESTAMP, types.builtins.DATE])
const asBuilt = {
  getTypeParser: ((oid: number, format: 'text') =>
    asText.has(oid) ? String : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
}

// A pooler that lends a connection for one transaction may know nothing of statements prepared on another (26000) or have
// them already (42P05); a migration may have changed what they answer (0A000). Then statements go without names.
const NAME_IS_LOST = new Set(['26000', '42P05', '0A000'])

export function openPostgres(url: string): Engine {
  // Buyers who want the same last piece wait for each other; they get an answer, not an error.
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 30_000 })
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => console.error('postgres:', error.message))
  const root = drizzle(pool, { casing: 'snake_case' })
  type Session = Pick<typeof root, 'transaction' | 'execute'>
  const current = new AsyncLocalStorage<{ open: boolean; session: Session; client: Pick<Pool, 'query'> }>()
  // What a transaction has begun and left behind (a timer) goes on without it: its connection is somebody else's by then.
  const scope = () => {
    const found = current.getStore()
    return found?.open ? found : undefined
  }
  const active = () => scope()?.session ?? root
  const connection = () => scope()?.client ?? pool
  const names = new Map<string, string>()
  let keepsNames = true
  // The same name never means two texts, also where a pooler lends one connection to several processes.
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `concerto_${hash('sha256', text, 'base64url').slice(0, 22)}`
    names.set(text, name)
    return name
  }
  // Queries made while a transaction runs join it, as they do on SQLite.
  const db = new Proxy(root, { get: (_, key) => Reflect.get(active(), key) }) as unknown as Db

  const holding = async <T>(lock: number, work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    try {
      await client.query('select pg_advisory_lock($1)', [lock])
      return await work(client)
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock])
      client.release()
    }
  }

  return {
    dialect: 'postgres',
    db,
    transaction: (work, endurance) =>
      active().transaction(async (tx) => {
        const session = (tx as unknown as { session: { client: Pick<Pool, 'query'> } }).session
        const client = inTurn(session.client)
        session.client = client
        if (endurance === 'repeatable' && !scope()) await client.query('set local synchronous_commit = off')
        const own = { open: true, session: tx, client }
        return current
          .run(own, () => work(db))
          .finally(() => {
            own.open = false
          })
      }),
    async rows<T extends object>(text: string, parameters: unknown[] = []) {
      let n = 0
      const numbered = text.replace(/\?/g, () => `$${++n}`)
      return (await connection().query(numbered, parameters)).rows as T[]
    },
    async perform(text, values) {
      const client = connection()
      const ask = async (name?: string) =>
        (await client.query({ name, text, values, rowMode: 'array', types: asBuilt })).rows
      if (!keepsNames) return ask()
      try {
        return await ask(nameOf(text))
      } catch (error) {
        if (!NAME_IS_LOST.has((error as { code?: string }).code ?? '')) throw error
        keepsNames = false
        // A transaction in which something failed answers nothing any more.
        if (client !== pool) throw error
        return ask()
      }
    },
    async insertRows(head, types, tail, count, rowAt) {
      // One array per column: a statement with a parameter per value takes longer to read than to carry out.
      const from = types.map((type, at) => `$${at + 1}::${type}[]`).join(', ')
      for (let done = 0; done < count; done += ROWS_AT_ONCE) {
        const columns: unknown[][] = types.map(() => [])
        for (let at = done; at < Math.min(count, done + ROWS_AT_ONCE); at++)
          for (const [column, value] of rowAt(at).entries()) columns[column]!.push(value)
        await connection().query(`${head} select * from unnest(${from}) ${tail}`, columns)
      }
    },
    async expectBulk() {},
    migrate: (folder) => holding(MIGRATION_LOCK, (client) => migrate(drizzle(client), { migrationsFolder: folder })),
    alone: (work) => holding(PREPARATION_LOCK, work),
    close: () => pool.end(),
  }
}

/** One connection answers one query at a time; those that are asked for at once (`Promise.all`) wait here for their turn. */
function inTurn(client: Pick<Pool, 'query'>): Pick<Pool, 'query'> {
  let last: Promise<unknown> = Promise.resolve()
  const query = (...asked: Parameters<Pool['query']>) => {
    const answer = last.then(() => client.query(...asked))
    last = Promise.resolve(answer).catch(() => {})
    return answer
  }
  // The session gives it back to the pool through this, too.
  return Object.assign(Object.create(client), { query }) as Pick<Pool, 'query'>
}
