import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { databaseFile, dataDir, engine, migrationsFolder } from '@/db'
import { dialect } from '@/db/dialect'
import { isState } from './data-folder'
import { type Manifest, readManifest, shippedMigrations } from './manifest'
import { appliedMigrations, isEmptyPostgres, loadPostgres, postgresColumns } from './postgres'
import { checkSqlite, isInUse, type Rows } from './sqlite'
import { dumpForPostgres } from './sqlite-to-postgres'
import { readTar } from './tar'

const isSafe = (name: string) =>
  /^(database|files)\/[^\\\0]+$/.test(name) && !name.split('/').some((part) => ['', '.', '..'].includes(part))

/**
 * Puts the state of a backup in the place of the present one, after everything in it was checked. The shop must be
 * stopped. What was there before is moved aside into DATA_DIR/before-restore-… (PostgreSQL's rows are replaced).
 * Throws without having changed anything when the backup is damaged or of a newer version, or when there is something to
 * lose and `force` is not given. A backup of SQLite can be restored into PostgreSQL: that is how a shop grows.
 */
export async function restore(file: string, { force = false, now }: { force?: boolean; now: Date }) {
  mkdirSync(dataDir(), { recursive: true })
  const scratch = mkdtempSync(join(dataDir(), 'restore-'))
  try {
    const manifest = await unpack(file, scratch)
    checkFits(manifest)
    if (!force && !(await isEmpty())) throw new Error('There is a shop here already. Give --force to replace it.')
    await (dialect === 'sqlite' ? restoreSqlite(manifest, scratch) : restorePostgres(manifest, scratch))
    const aside = replaceFiles(scratch, now)
    if (dialect === 'sqlite') renameSync(join(scratch, 'database/concerto.db'), databaseFile())
    await engine.migrate(migrationsFolder())
    return { ...manifest, aside }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function restoreSqlite(manifest: Manifest, scratch: string) {
  const database = join(scratch, 'database/concerto.db')
  if (!existsSync(database)) throw new Error('The backup holds no database.')
  sameRows(manifest.tables, checkSqlite(database))
  if (existsSync(databaseFile()) && isInUse(databaseFile())) throw new Error('The shop is running here: stop it first.')
}

async function restorePostgres(manifest: Manifest, scratch: string) {
  if ((await appliedMigrations()) > manifest.migrations)
    throw new Error('The tables here are newer than those of the backup: restore it into an empty database.')
  // Rows fit the tables that they came from; later migrations then change both.
  await engine.migrate(migrationsUpTo(manifest.migrations, scratch))
  const promised = manifest.dialect === 'sqlite' ? await linesOfSqlite(manifest, scratch) : manifest.tables
  const path = (table: string) => join(scratch, 'database', `${table}.jsonl`)
  await loadPostgres(
    (table) => (existsSync(path(table)) ? path(table) : undefined),
    (found) => sameRows(promised, found),
  )
}

/** Writes what a snapshot of SQLite holds as the lines that PostgreSQL loads. Answers the rows of each table. */
async function linesOfSqlite(manifest: Manifest, scratch: string): Promise<Rows> {
  const snapshot = join(scratch, 'database/concerto.db')
  const present = checkSqlite(snapshot)
  sameRows(manifest.tables, present)
  const rows: Rows = {}
  for (const [table, columns] of Object.entries(await postgresColumns()))
    if (table in present)
      rows[table] = await dumpForPostgres(snapshot, table, columns, join(scratch, 'database', `${table}.jsonl`))
  return rows
}

async function unpack(file: string, folder: string): Promise<Manifest> {
  let manifest: Manifest | undefined
  await readTar(file, async (name, content) => {
    if (name === 'manifest.json') manifest = readManifest(await text(content))
    else if (!isSafe(name)) throw new Error(`The backup holds a file of an unsafe name: ${name}`)
    else {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      await pipeline(content, createWriteStream(join(folder, name), { mode: 0o600 }))
    }
  }).catch((error) => {
    const damaged = /^(Z_|ERR_)/.test(error.code ?? '')
    throw damaged ? new Error('The backup is damaged, or it is not one.', { cause: error }) : error
  })
  if (!manifest) throw new Error('This is not a backup of Concerto: it has no manifest.')
  return manifest
}

function checkFits(manifest: Manifest) {
  if (manifest.dialect === 'postgres' && dialect === 'sqlite')
    throw new Error('This backup is of PostgreSQL, and the shop here runs on SQLite: set DATABASE_URL.')
  if (manifest.migrations > shippedMigrations())
    throw new Error('This backup is of a newer version of Concerto: update the program first.')
}

/** Files alone are no shop: they are moved aside. */
async function isEmpty(): Promise<boolean> {
  return dialect === 'sqlite' ? !existsSync(databaseFile()) : isEmptyPostgres()
}

/** Moves the present files aside and answers where they are now, if there were any. */
function replaceFiles(scratch: string, now: Date): string | undefined {
  const aside = mkdtempSync(join(dataDir(), `before-restore-${now.toISOString().replace(/\D/g, '').slice(0, 14)}-`))
  const present = readdirSync(dataDir()).filter((name) => isState(name) || name.startsWith('concerto.db'))
  for (const name of present) renameSync(join(dataDir(), name), join(aside, name))
  if (!present.length) rmSync(aside, { recursive: true })
  const files = join(scratch, 'files')
  if (existsSync(files)) for (const name of readdirSync(files)) renameSync(join(files, name), join(dataDir(), name))
  return present.length ? aside : undefined
}

function sameRows(promised: Rows, found: Rows) {
  for (const [table, count] of Object.entries(promised))
    if (found[table] !== count)
      throw new Error(`The backup is damaged: ${table} should have ${count} rows and has ${found[table] ?? 'none'}.`)
}

function migrationsUpTo(count: number, scratch: string): string {
  const folder = join(scratch, 'migrations')
  cpSync(migrationsFolder(), folder, { recursive: true })
  const file = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return folder
}
