import 'server-only'
import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes beside the place and moves it there, so that nobody ever reads half a file. What is there already stays. */
export async function writeOnce(file: string, content: Uint8Array | { path: string }): Promise<void> {
  if (await exists(file)) return
  await mkdir(dirname(file), { recursive: true })
  const aside = `${file}.${randomUUID()}.part`
  try {
    if (!('byteLength' in content)) await copyFile(content.path, aside)
    const handle = await open(aside, 'byteLength' in content ? 'wx' : 'r+')
    try {
      if ('byteLength' in content) await handle.writeFile(content)
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
