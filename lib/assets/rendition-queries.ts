import 'server-only'
import { readFile } from 'node:fs/promises'
import { fileTypes } from './asset'
import { fileStore, isStoredElsewhere, originalKey, renditionFile, renditionKey } from './file-store'
import { focalPoint } from './focal-point'
import { findMedia, findMediaById, type Media } from './media-queries'
import { renderPicture } from './picture'
import { isAssetHash, type Rendition, readRendition, renditionName, renditionRatios } from './rendition'
import { exists, writeOnce } from './write-once'

/** The picture that an address shows now, in one of the known renditions. */
export type ShownRendition = { bytes: Uint8Array; hash: string; format: Rendition['format'] }

/**
 * The bytes behind `/media/<hash>/<file>`, made and kept when first asked for: the asset's picture, or what stands in
 * for it while it may not be shown. Undefined when there is no such picture or rendition. Asking for the same one at
 * once renders it once.
 */
export async function getRendition(hash: string, file: string, now = new Date()): Promise<ShownRendition | undefined> {
  const rendition = readRendition(file)
  if (!rendition || !isAssetHash(hash)) return undefined
  const media = await findMedia(hash, now)
  const bytes = media && (await renditionOf(media, rendition))
  return bytes && { bytes, hash: media.hash, format: rendition.format }
}

/** The same of a file that was found before, whoever may see it. */
export async function renditionOf(media: Media, rendition: Rendition): Promise<Uint8Array | undefined> {
  const extension = fileTypes[media.mime]?.extension
  if (media.kind !== 'image' || !extension) return undefined
  const name = renditionName(rendition)
  const file = renditionFile(media.hash, name)
  if (await exists(file)) return readFile(file)
  let making = inProgress.get(file)
  if (!making) {
    making = make(media, rendition, extension).finally(() => inProgress.delete(file))
    inProgress.set(file, making)
  }
  return making
}

const inProgress = new Map<string, Promise<Uint8Array | undefined>>()

async function make(media: Media, rendition: Rendition, extension: string): Promise<Uint8Array | undefined> {
  const name = renditionName(rendition)
  const store = await fileStore()
  const key = renditionKey(media.hash, name)
  const made = isStoredElsewhere() ? await store.get(key) : undefined
  const original = made ? undefined : await store.get(originalKey(media.contentHash, extension))
  if (!made && !original) return undefined
  const { width, ratio, format } = rendition
  const focus = focalPoint(media.focalX, media.focalY)
  const cut = ratio && { ratio: renditionRatios[ratio], ...(focus && { focus }) }
  const bytes = made ?? (await renderPicture(original as Buffer, width, format, cut))
  if (!made && isStoredElsewhere()) await store.put(key, { bytes })
  await writeOnce(renditionFile(media.hash, name), bytes)
  return bytes
}

/** What lists, product pages and heroes ask for. */
const COMMON = ['160.webp', '320.webp', '640.webp', '960.webp', '1280.webp']

/** Makes the usual sizes of an asset before somebody asks for them. */
export async function warmRenditions(id: string): Promise<void> {
  const media = await findMediaById(id)
  if (!media) return
  for (const file of COMMON) {
    const rendition = readRendition(file)
    // Wider than it is would be the same picture again.
    if (rendition && (rendition.width <= media.width || file === COMMON[0])) await renditionOf(media, rendition)
  }
}
