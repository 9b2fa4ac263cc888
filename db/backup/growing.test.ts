import { mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { dataDir, db } from '@/db'
import { dialect } from '@/db/dialect'
import { outbox } from '@/db/schema/events'
import { openSqlite } from '@/db/sqlite'
import type { Manifest } from './manifest'
import { restore } from './restore'
import { checkSqlite, snapshotSqlite } from './sqlite'
import { fileEntry, textEntry, writeTar } from './tar'

const now = new Date('2026-11-21T12:00:00.123Z')

async function backupOfSqlite(): Promise<string> {
  const folder = mkdtempSync(join(dataDir(), 'backup-'))
  const live = join(folder, 'live.db')
  const engine = openSqlite(live)
  const migrations = resolve('db/migrations/sqlite')
  await engine.migrate(migrations)
  await engine.rows(
    `insert into outbox (id, name, data, subject, actor_kind, actor_id, occurred_at) values (?, ?, ?, ?, ?, ?, ?)`,
    [
      'evt_1',
      'test.happened',
      JSON.stringify({ words: 'Żółw "ß" \n', list: [1, null, true] }),
      's',
      'system',
      'system',
      now.getTime(),
    ],
  )
  const copy = join(folder, 'copy')
  mkdirSync(copy)
  const tables = snapshotSqlite(live, copy)
  await engine.close()
  const { entries } = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'))
  const manifest: Manifest = {
    product: 'concerto',
    format: 1,
    dialect: 'sqlite',
    createdAt: now.toISOString(),
    migrations: entries.length,
    tables,
  }
  const file = join(folder, 'sqlite.tar.gz')
  const { size } = statSync(join(copy, 'concerto.db'))
  await writeTar(file, [
    textEntry('manifest.json', JSON.stringify(manifest)),
    fileEntry('database/concerto.db', join(copy, 'concerto.db'), size),
  ])
  return file
}

describe.runIf(dialect === 'postgres')('a shop that grows', () => {
  it('moves from SQLite to PostgreSQL with a backup', async () => {
    await restore(await backupOfSqlite(), { force: true, now })
    const [event] = await db.select().from(outbox)
    expect(event).toMatchObject({ id: 'evt_1', data: { words: 'Żółw "ß" \n', list: [1, null, true] }, occurredAt: now })
  })
})

describe.runIf(dialect === 'sqlite')('a snapshot', () => {
  it('is refused when a foreign key points nowhere', () => {
    const file = join(dataDir(), 'broken.db')
    const database = new Database(file)
    database.pragma('foreign_keys = OFF')
    database.exec('create table a (id integer primary key)')
    database.exec('create table b (id integer primary key, a integer references a (id)); insert into b values (1, 7)')
    database.close()
    expect(() => checkSqlite(file)).toThrow('a row of b names a missing row of a')
  })
})
