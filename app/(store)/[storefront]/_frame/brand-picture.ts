import 'server-only'
import type { PictureSource } from '@/components/ui/picture'
import { assetTag } from '@/lib/assets/events'
import { listShownByFileName } from '@/lib/assets/shown-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { cached } from '@/lib/serving/cached'

/** A picture of the brand by its file name; undefined where it has been taken away. */
export async function readBrandPicture(file: string, { locale, market }: Channel): Promise<PictureSource | undefined> {
  const [asset] = await cached(
    ['brand-picture', file, market],
    (assets) => assets.flatMap(({ name, hash }) => [assetTag(name), assetTag(hash)]),
    () => listShownByFileName([file], market),
  )
  if (!asset) return undefined
  const { hash, width, height, alt, colour, focus } = asset
  return { hash, width, height, alt: localized(alt, locale), colour, focus }
}
