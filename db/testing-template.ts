/** Before all tests: one migrated, empty database that every test file starts from. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    template: { folder: string; server?: string; name: string }
  }
}

export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(quickFolder(), 'concerto-test-'))
  const server = process.env.TEST_DATABASE_URL
  const name = `concerto_test_${randomBytes(4).toString('hex')}`
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = server ? databaseUrl(server, name) : ''
  if (server) {
    await onServer(server, `drop database if exists ${name} with (force)`)
    await onServer(server, `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
  }
  const { engine, migrationsFolder } = await import('@/db/index')
  if (existsSync(join(migrationsFolder(), 'meta/_journal.json'))) {
    await engine.migrate(migrationsFolder())
    await engine.close()
    // Each project of the tests makes a template; the next one opens its own.
    ;(globalThis as { __concertoEngine?: unknown }).__concertoEngine = undefined
  }
  project.provide('template', { folder, server, name })

  return async () => {
    if (server) await onServer(server, `drop database if exists ${name} with (force)`)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Memory where there is enough of it: every commit is made durable, also in tests, and a disk would wait for each. */
function quickFolder(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 2 ** 30 ? memory : tmpdir()
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

export async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
