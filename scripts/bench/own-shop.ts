import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engine } from '@/db'

/** Does the work in a shop of its own, on SQLite in a new folder, and leaves nothing behind. */
export async function withOwnShop(seed: 'demo' | 'none', work: (folder: string) => Promise<unknown>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-bench-'))
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = ''
  try {
    execFileSync(process.execPath, ['dist/concerto.mjs', 'setup'], {
      env: { ...process.env, SEED: seed },
      stdio: 'ignore',
    })
    await work(folder)
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
