import { join, resolve } from 'node:path'
import { dialect } from './dialect'
import type { Engine } from './engine'
import { openPostgres } from './postgres'
import { openSqlite } from './sqlite'

/** The one folder that holds all state: database, assets, secret. */
export const dataDir = () => resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data')
export const databaseFile = () => join(dataDir(), 'concerto.db')
export const migrationsFolder = () => resolve(/* turbopackIgnore: true */ 'db/migrations', dialect)

const open = (): Engine =>
  dialect === 'postgres' ? openPostgres(process.env.DATABASE_URL as string) : openSqlite(databaseFile())

// One engine a process: Next bundles pages, handlers and the server apart, and only globalThis is shared by them.
const shared = globalThis as { __concertoEngine?: Engine }
export const engine: Engine = lazily(() => {
  shared.__concertoEngine ??= open()
  return shared.__concertoEngine
})
export const db = lazily(() => engine.db)
export const transaction: Engine['transaction'] = (work, endurance) => engine.transaction(work, endurance)

/** Opens nothing before the first use, so that importing a module (a build, a unit test) needs no database. */
function lazily<T extends object>(get: () => T): T {
  return new Proxy({} as T, {
    get: (_, key) => {
      const value = Reflect.get(get(), key)
      return typeof value === 'function' ? value.bind(get()) : value
    },
  })
}
