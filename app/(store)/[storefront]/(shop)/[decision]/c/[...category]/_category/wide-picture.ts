import 'server-only'
import type { PictureSource } from '@/components/ui/picture'
import type { Channel } from '@/lib/kernel/channel'
import { readBrandPicture } from '../../../../../_frame/brand-picture'

export type WidePicture = { picture: PictureSource; room: 'left' | 'right'; ground: 'sky' | 'studio' }

/** Categories that the brand opens with a picture, and where in it there is room for words. */
const chosen: Record<string, { file: string } & Omit<WidePicture, 'picture'>> = {
  scooters: { file: 'pair.webp', room: 'left', ground: 'sky' },
  travel: { file: 'travel.webp', room: 'right', ground: 'studio' },
  home: { file: 'gifts.webp', room: 'left', ground: 'studio' },
}

/** The wide picture of a category; undefined where there is none, or where it has been taken away. */
export async function readWidePicture(path: string, channel: Channel): Promise<WidePicture | undefined> {
  const wanted = chosen[path]
  if (!wanted) return undefined
  const { file, room, ground } = wanted
  const picture = await readBrandPicture(file, channel)
  return picture && { picture, room, ground }
}
