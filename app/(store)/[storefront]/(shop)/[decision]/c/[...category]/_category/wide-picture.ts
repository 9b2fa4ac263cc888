import 'server-only'
import type { PictureSource } from '@/components/ui/picture'
import { listAssetsByFileName } from '@/lib/assets/asset-queries'
import { assetTag } from '@/lib/assets/events'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { cached } from '@/lib/serving/cached'

export type WidePicture = { picture: PictureSource; room: 'left' | 'right'; ground: 'sky' | 'studio' }

/** Categories that the brand opens with a picture, and where in it there is room for words. */
const chosen: Record<string, { file: string } & Omit<WidePicture, 'picture'>> = {
  scooters: { file: 'pair.webp', room: 'left', ground: 'sky' },
  travel: { file: 'travel.webp', room: 'right', ground: 'studio' },
  home: { file: 'gifts.webp', room: 'left', ground: 'studio' },
}

/** The wide picture of a category; undefined where there is none, or where it has been taken away. */
export async function readWidePicture(path: string, { locale }: Channel): Promise<WidePicture | undefined> {
  const wanted = chosen[path]
  if (!wanted) return undefined
  const [asset] = await cached(
    ['wide', wanted.file],
    (assets) => assets.map(({ hash }) => assetTag(hash)),
    () => listAssetsByFileName([wanted.file]),
  )
  if (!asset) return undefined
  const { hash, width, height, alt } = asset
  return { picture: { hash, width, height, alt: localized(alt, locale) }, room: wanted.room, ground: wanted.ground }
}
