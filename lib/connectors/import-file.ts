import 'server-only'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dataDir } from '@/db'
import { invalid } from '@/lib/kernel/errors'
import { mostImportBytes } from './import'

const folder = () => join(dataDir(), 'imports')
const fileOf = (id: string) => join(folder(), id)

/** Keeps a file while it arrives, never whole in memory. Throws `invalid('importTooLarge')`; returns its bytes. */
export async function storeImportFile(id: string, body: ReadableStream<Uint8Array>): Promise<number> {
  await mkdir(folder(), { recursive: true })
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _, next) {
      size += chunk.length
      next(size > mostImportBytes ? tooLarge() : null, chunk)
    },
  })
  try {
    await pipeline(Readable.fromWeb(body as never), measure, createWriteStream(fileOf(id), { mode: 0o600 }))
  } catch (error) {
    await dropImportFile(id)
    throw error
  }
  return size
}

export const tooLarge = () => invalid('importTooLarge', {}, { max: mostImportBytes / 2 ** 20 })

/** The bytes of a file that was handed in; undefined when it is not here any more. */
export async function openImportFile(id: string) {
  const found = await stat(fileOf(id)).catch(() => undefined)
  return found && createReadStream(fileOf(id), { highWaterMark: 2 ** 17 })
}

export const dropImportFile = (id: string) => rm(fileOf(id), { force: true })

/** Drops files that nobody has written to since `instant`, but those of `kept`. Returns how many. */
export async function dropOldImportFiles(instant: Date, kept: Set<string>): Promise<number> {
  const ids = await readdir(folder()).catch(() => [])
  let dropped = 0
  for (const id of ids.filter((each) => !kept.has(each))) {
    const found = await stat(fileOf(id)).catch(() => undefined)
    if (!found?.isFile() || found.mtime >= instant) continue
    await dropImportFile(id)
    dropped++
  }
  return dropped
}
