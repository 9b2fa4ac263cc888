import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs sessions and links: AUTH_SECRET, else the one in `DATA_DIR/secret`, which is made once.
 * Servers that do not share a DATA_DIR need AUTH_SECRET, or each would refuse the other's sessions.
 */
export function requireSecret(dataDir: string, given = process.env.AUTH_SECRET): string {
  if (given) return given
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
