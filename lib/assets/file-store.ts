import 'server-only'
import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { dataDir } from '@/db'
import { readEnvironment } from '@/lib/kernel/environment'
import { diskStore } from './disk-store'

export type Content = { bytes: Uint8Array } | { path: string }

/**
 * Where files lie that every process of the shop has to find: the originals of assets, the recipes of composed pictures,
 * renditions. Keys are relative paths. What is written once never changes.
 */
export type FileStore = {
  /** Stores a file once; nobody ever reads half of it. What is there already stays. */
  put(key: string, content: Content): Promise<void>
  get(key: string): Promise<Buffer | undefined>
  has(key: string): Promise<boolean>
  /** A part of it, `end` included; all of it without. */
  stream(key: string, range?: { start: number; end: number }): Promise<Readable | undefined>
  remove(key: string): Promise<void>
}

const stores = new Map<string, Promise<FileStore>>()

/** On the disk under DATA_DIR, or in the bucket of `S3_URL`, whose client is only loaded then. */
export function fileStore(): Promise<FileStore> {
  const url = readEnvironment().S3_URL ?? ''
  const known = stores.get(url)
  if (known) return known
  const made = url ? import('./bucket-store').then(({ bucketStore }) => bucketStore(url)) : Promise.resolve(diskStore)
  stores.set(url, made)
  return made
}

/** Whether what is stored lies elsewhere, so that this disk is only a cache. */
export const isStoredElsewhere = () => readEnvironment().S3_URL !== undefined

/** Of an original. Originals are private: they may hold what their camera wrote into them. */
export const originalKey = (contentHash: string, extension: string) =>
  `assets/${contentHash.slice(0, 2)}/${contentHash}.${extension}`

/** Of the copy of a film that the public gets, where the original says more. */
export const publicKey = (contentHash: string, extension: string) =>
  `assets/${contentHash.slice(0, 2)}/${contentHash}.public.${extension}`

export const renditionKey = (hash: string, file: string) => `renditions/${hash}/${file}`

/** Where a rendition lies on this disk; the server sends it from there without asking anyone. */
export const renditionFile = (hash: string, file: string) => join(dataDir(), 'renditions', hash, file)

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
