import 'server-only'
import { readFile } from 'node:fs/promises'
import { pictureTypes } from './asset'
import { getAssetByHash } from './asset-queries'
import { exists, originalFile, renditionFile, writeOnce } from './file-store'
import { renderPicture } from './picture'
import { isAssetHash, isRenditionWidth } from './rendition'

/**
 * The bytes of a picture in one of the known widths (WebP), made and kept when it is first asked for; undefined when
 * there is no such picture or width. Asking for the same one at once renders it once.
 */
export async function getRendition(hash: string, width: number): Promise<Uint8Array | undefined> {
  if (!isAssetHash(hash) || !isRenditionWidth(width)) return undefined
  const file = renditionFile(hash, width)
  if (await exists(file)) return readFile(file)
  const key = `${hash}/${width}`
  let making = inProgress.get(key)
  if (!making) {
    making = render(hash, width).finally(() => inProgress.delete(key))
    inProgress.set(key, making)
  }
  return making
}

const inProgress = new Map<string, Promise<Uint8Array | undefined>>()

async function render(hash: string, width: number): Promise<Uint8Array | undefined> {
  const asset = await getAssetByHash(hash)
  const extension = asset && pictureTypes[asset.mime]
  if (!extension) return undefined
  const original = originalFile(hash, extension)
  if (!(await exists(original))) return undefined
  const bytes = await renderPicture(original, width)
  await writeOnce(renditionFile(hash, width), bytes)
  return bytes
}
