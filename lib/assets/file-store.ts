import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataDir } from '@/db'

/** Where an original lies. Originals are private: they may hold what their camera wrote into them. */
export const originalFile = (hash: string, extension: string) =>
  join(dataDir(), 'assets', hash.slice(0, 2), `${hash}.${extension}`)

/** Where a rendition lies; the server sends it from there without asking anyone. */
export const renditionFile = (hash: string, width: number, extension = 'webp') =>
  join(dataDir(), 'renditions', hash, `${width}.${extension}`)

/** Writes beside the place and moves it there, so that nobody ever reads half a file. What is there already stays. */
export async function writeOnce(file: string, bytes: Uint8Array): Promise<void> {
  if (await exists(file)) return
  await mkdir(dirname(file), { recursive: true })
  const aside = `${file}.${randomUUID()}.part`
  try {
    const handle = await open(aside, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(aside, file)
  } finally {
    await rm(aside, { force: true })
  }
}

export const exists = async (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
