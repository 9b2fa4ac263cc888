import 'server-only'
import { getAssetByHash } from '@/lib/assets/asset-queries'
import { findConfiguredPicture } from '@/lib/configurator/configured-picture-queries'

/** The picture of a line of an order, whether it was photographed or composed; undefined when it is gone. */
export async function linePicture(hash: string) {
  const picture = (await findConfiguredPicture(hash)) ?? (await getAssetByHash(hash))
  return picture && { hash, width: picture.width, height: picture.height, alt: '' }
}

/** The pictures of what was sold, as far as they still exist. */
export async function orderPictures(lines: { assetHash: string | null }[]) {
  const hashes = [...new Set(lines.flatMap(({ assetHash }) => assetHash ?? []))]
  const pictures = await Promise.all(hashes.map(linePicture))
  return new Map(pictures.flatMap((picture) => (picture ? [[picture.hash, picture] as const] : [])))
}
