import 'server-only'
import { join } from 'node:path'
import { dataDir } from '@/db'
import { readEnvironment } from '@/lib/kernel/environment'
import { diskStore } from './disk-store'
import type { FileStore } from './stored-content'

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

/** Of the copy of a film that every browser plays, where the machine has a tool that makes one. */
export const webKey = (contentHash: string) => `assets/${contentHash.slice(0, 2)}/${contentHash}.web.mp4`

export const renditionKey = (hash: string, file: string) => `renditions/${hash}/${file}`

/** Where a rendition lies on this disk; the server sends it from there without asking anyone. */
export const renditionFile = (hash: string, file: string) => join(dataDir(), 'renditions', hash, file)
