/**
 * Runs at the start of each test file: gives it a folder and a migrated, empty database of its own, and takes them away
 * at the end. On SQLite by default; on the PostgreSQL server of TEST_DATABASE_URL when that is set.
 */
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Engine } from './engine'
import { databaseUrl, onServer } from './testing-template'

const { folder, server, name } = inject('template')
const shared = globalThis as { __concertoEngine?: Engine }
const own = mkdtempSync(join(folder, 'file-'))
const ownName = `${name}_${randomBytes(4).toString('hex')}`

// Test files share processes, so that modules are loaded once; the engine opens anew at the first query of each file.
await close()
process.env.DATA_DIR = own
process.env.DATABASE_URL = server ? databaseUrl(server, ownName) : ''
const template = join(folder, 'concerto.db')
if (!server && existsSync(template)) copyFileSync(template, join(own, 'concerto.db'))

beforeAll(async () => {
  if (server) await onServer(server, `create database ${ownName} template ${name}`)
})

afterAll(async () => {
  await close()
  if (server) await onServer(server, `drop database if exists ${ownName} with (force)`)
  rmSync(own, { recursive: true, force: true })
})

async function close() {
  await shared.__concertoEngine?.close()
  shared.__concertoEngine = undefined
}
