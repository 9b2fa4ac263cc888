import 'server-only'
import type { PictureSource } from '@/components/ui/picture'
import { listAssetsByFileName } from '@/lib/assets/asset-queries'
import { assetTag } from '@/lib/assets/events'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { cached } from '@/lib/serving/cached'

/** A picture of the brand by its file name; undefined where it has been taken away. */
export async function readBrandPicture(file: string, { locale }: Channel): Promise<PictureSource | undefined> {
  const [asset] = await cached(
    ['brand-picture', file],
    (assets) => assets.map(({ hash }) => assetTag(hash)),
    () => listAssetsByFileName([file]),
  )
  if (!asset) return undefined
  const { hash, width, height, alt } = asset
  return { hash, width, height, alt: localized(alt, locale) }
}
