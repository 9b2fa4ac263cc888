import 'server-only'
import { copyFile, type FileHandle, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import type { Localized } from '@/lib/kernel/locale'
import { mostBytes } from './asset'
import { fileStore, originalKey, publicKey } from './file-store'
import { contentHashOf, hiddenParts, type Inspected, inspectFile } from './inspect-file'
import { inspectPicture, pictureTooLarge } from './picture'
import type { Content } from './stored-content'

export type NewFile = {
  fileName: string
  alt?: Localized
  sourceUrl?: string
  folderId?: string | null
  tags?: string[]
} & ({ bytes: Uint8Array } | { path: string })

/** A file that was looked at and lies in its place: what is left to do is one row. */
export type ReadyFile = { contentHash: string; bytes: number } & Inspected

/**
 * Looks at a file of any kind that may be uploaded and stores it, outside of any transaction (decoding takes time, and a
 * file without a row is harmless). Give the answer to `storeAsset`. Throws `invalid` as `inspectFile`.
 */
export async function prepareFile({ actor }: Pick<Context, 'actor'>, source: NewFile): Promise<ReadyFile> {
  authorize(actor, 'assets.write')
  return keep(source, await inspectFile(source))
}

/** The same where only a picture will do. Throws `invalid` as `inspectPicture`. */
export async function preparePicture({ actor }: Pick<Context, 'actor'>, source: NewFile): Promise<ReadyFile> {
  authorize(actor, 'assets.write')
  if ('bytes' in source) return keep(source, await inspectPicture(source.bytes))
  if ((await stat(source.path)).size > mostBytes) throw pictureTooLarge()
  const bytes = await readFile(source.path)
  return keep({ ...source, bytes }, await inspectPicture(bytes))
}

/** Of a film that says where and by whom it was made, a copy that does not, before anybody can ask for it. */
async function keepPublicCopy(contentHash: string, extension: string, content: Content): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'film-'))
  try {
    const path = join(folder, 'film')
    await ('bytes' in content ? writeFile(path, content.bytes) : copyFile(content.path, path))
    const hidden = await hiddenParts(path, extension)
    if (!hidden.length) return
    const handle = await open(path, 'r+')
    try {
      for (const { offset, length, mark, at } of hidden) {
        await handle.write(Buffer.from(mark), 0, mark.length, at)
        await blank(handle, offset, length)
      }
    } finally {
      await handle.close()
    }
    await (await fileStore()).put(publicKey(contentHash, extension), { path })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function blank(handle: FileHandle, offset: number, length: number) {
  const zeros = Buffer.alloc(Math.min(length, 2 ** 20))
  for (let done = 0; done < length; done += zeros.length)
    await handle.write(zeros, 0, Math.min(zeros.length, length - done), offset + done)
}

async function keep(source: NewFile, inspected: Inspected): Promise<ReadyFile> {
  const content: Content = 'bytes' in source ? { bytes: source.bytes } : { path: source.path }
  const contentHash = await contentHashOf(content)
  await (await fileStore()).put(originalKey(contentHash, inspected.extension), content)
  if (inspected.kind === 'video') await keepPublicCopy(contentHash, inspected.extension, content)
  const bytes = 'bytes' in content ? content.bytes.length : (await stat(content.path)).size
  return { contentHash, bytes, ...inspected }
}
