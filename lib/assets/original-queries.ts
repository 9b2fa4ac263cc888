import 'server-only'
import type { Readable } from 'node:stream'
import { fileTypes } from './asset'
import { fileStore, originalKey, publicKey, webKey } from './file-store'
import { findMedia } from './media-queries'
import { isAssetHash } from './rendition'

type Stored = { contentHash: string; mime: string }

/** An asset's file as it was uploaded, with all that was written into it: never for the public. */
export async function readOriginal({ contentHash, mime }: Stored): Promise<Buffer | undefined> {
  const extension = fileTypes[mime]?.extension
  return extension ? (await fileStore()).get(originalKey(contentHash, extension)) : undefined
}

export type PublicFile = {
  hash: string
  contentHash: string
  kind: 'video' | 'audio' | 'document' | 'model'
  mime: string
  fileName: string
  size: number
  /** Undefined when the file is gone. */
  stream: (range?: { start: number; end: number }) => Promise<Readable | undefined>
}

/**
 * What the address `/media/<hash>/file.<ending>` shows now, of all kinds but pictures; undefined for nothing. Of a film
 * the public gets the copy for the web, else the one in which nothing says where it was made. `contentHash` tells them
 * apart.
 */
export async function findPublicFile(hash: string, file: string, now = new Date()): Promise<PublicFile | undefined> {
  const [, asked] = /^file\.([a-z0-9]{3,4})$/.exec(file) ?? []
  const media = asked && isAssetHash(hash) ? await findMedia(hash, now) : undefined
  const extension = media && fileTypes[media.mime]?.extension
  if (!media || media.kind === 'image' || !extension || extension !== asked) return undefined
  const store = await fileStore()
  const { kind, mime, fileName, bytes, contentHash } = media
  const web = kind === 'video' && extension === 'mp4' ? await store.size(webKey(contentHash)) : undefined
  const clean = publicKey(contentHash, extension)
  const own = kind === 'video' && (await store.has(clean)) ? clean : originalKey(contentHash, extension)
  const key = web === undefined ? own : webKey(contentHash)
  const stream = (range?: { start: number; end: number }) => store.stream(key, range)
  const mark = web === undefined ? contentHash : `${contentHash}-web`
  return { hash: media.hash, contentHash: mark, kind, mime, fileName, size: web ?? bytes, stream }
}
