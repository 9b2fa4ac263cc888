import 'server-only'
import { createReadStream } from 'node:fs'
import { readFile, rm, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { dataDir } from '@/db'
import type { FileStore } from './stored-content'
import { exists, writeOnce } from './write-once'

/** Under DATA_DIR. */
export const diskStore: FileStore = {
  put: (key, content) => writeOnce(placeOf(key), 'bytes' in content ? content.bytes : content),
  get: (key) => readFile(placeOf(key)).catch(absent),
  has: (key) => exists(placeOf(key)),
  size: (key) => stat(placeOf(key)).then(({ size }) => size, absent),
  stream: async (key, range) => ((await exists(placeOf(key))) ? createReadStream(placeOf(key), range) : undefined),
  remove: (key) => rm(placeOf(key), { force: true }),
}

/** Keys are ours, never what somebody typed; should one ever try to climb out, it finds nothing. */
function placeOf(key: string): string {
  const place = join(dataDir(), key)
  if (!place.startsWith(dataDir() + sep)) throw new Error(`no place for ${key}`)
  return place
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
