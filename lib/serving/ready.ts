import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engine, migrationsFolder, transaction } from '@/db'
import { log } from '@/lib/kernel/log'

/** Whether the database takes a write and knows every migration of this build. Never throws. */
export async function isReady(): Promise<boolean> {
  try {
    return (await isWritable()) && (await isMigrated())
  } catch (error) {
    log.warn({ error: String(error) }, 'not ready')
    return false
  }
}

class Enough extends Error {}

/** A write that is rolled back: it needs the write lock and a disk that takes it, and leaves nothing. */
async function isWritable(): Promise<boolean> {
  try {
    await transaction(async () => {
      await engine.rows("delete from cache_expiry where source = 'never'")
      throw new Enough()
    })
  } catch (error) {
    return error instanceof Enough
  }
  return true
}

async function isMigrated(): Promise<boolean> {
  const file = join(migrationsFolder(), 'meta/_journal.json')
  if (!existsSync(file)) return true
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: { when: number }[] }
  const newest = Math.max(0, ...entries.map(({ when }) => when))
  const table = engine.dialect === 'postgres' ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations'
  const [row] = await engine.rows<{ at: number | string }>(`select max(created_at) as at from ${table}`)
  return Number(row?.at ?? 0) >= newest
}
