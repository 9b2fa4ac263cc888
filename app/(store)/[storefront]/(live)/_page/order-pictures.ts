import 'server-only'
import { findMedia } from '@/lib/assets/media-queries'
import { findConfiguredPicture } from '@/lib/configurator/configured-picture-queries'

/** The picture of a line of an order, whether it was photographed or composed; undefined when it is gone. */
export async function linePicture(hash: string) {
  const composed = await findConfiguredPicture(hash)
  if (composed) return { hash, width: composed.width, height: composed.height, alt: '' }
  const shown = await findMedia(hash, new Date())
  return shown && { hash: shown.hash, width: shown.width, height: shown.height, alt: '' }
}

/** The pictures of what was sold, as far as they still exist. */
export async function orderPictures(lines: { assetHash: string | null }[]) {
  const hashes = [...new Set(lines.flatMap(({ assetHash }) => assetHash ?? []))]
  const pictures = await Promise.all(hashes.map(linePicture))
  return new Map(
    hashes.flatMap((hash, at) => {
      const picture = pictures[at]
      return picture ? [[hash, picture] as const] : []
    }),
  )
}
