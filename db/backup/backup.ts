import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile, dataDir } from '@/db'
import { dialect } from '@/db/dialect'
import { isState } from './data-folder'
import { type Manifest, shippedMigrations } from './manifest'
import { dumpPostgres } from './postgres'
import { snapshotSqlite } from './sqlite'
import { type Entry, fileEntry, textEntry, writeTar } from './tar'

/**
 * Packs all state into one .tar.gz while the shop runs: one moment of the database, then the files beside it (assets
 * are only ever added, so every file that the database names is there). `file` must not exist yet.
 * Holds secrets and personal data: it is readable by its owner only, and belongs in a safe place.
 */
export async function backup(file: string, now: Date): Promise<{ size: number }> {
  const scratch = mkdtempSync(join(dataDir(), 'backup-'))
  try {
    const tables = dialect === 'sqlite' ? snapshotSqlite(databaseFile(), scratch) : await dumpPostgres(scratch)
    const manifest: Manifest = {
      product: 'concerto',
      format: 1,
      dialect,
      createdAt: now.toISOString(),
      migrations: shippedMigrations(),
      tables,
    }
    await writeTar(file, entries(manifest, scratch))
    return { size: statSync(file).size }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(file, { force: true })
    throw error
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function* entries(manifest: Manifest, scratch: string): Iterable<Entry> {
  yield textEntry('manifest.json', JSON.stringify(manifest, null, 2))
  for (const name of readdirSync(scratch))
    yield fileEntry(`database/${name}`, join(scratch, name), statSync(join(scratch, name)).size)
  for (const { name, isDirectory } of listing(dataDir())) if (isState(name)) yield* files(name, isDirectory)
}

function* files(path: string, folder: boolean): Iterable<Entry> {
  const full = join(dataDir(), path)
  if (folder) for (const { name, isDirectory } of listing(full)) yield* files(`${path}/${name}`, isDirectory)
  else yield fileEntry(`files/${path}`, full, statSync(full).size)
}

const listing = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
