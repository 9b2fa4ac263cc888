import 'server-only'
import { texts } from '@/app/_messages/words'
import type { Face } from '@/lib/content/block'
import type { Told } from '@/lib/content/piece'
import { type Slide, slidesOf } from '@/lib/content/slide'
import { tellBlocks } from '@/lib/content/tell-blocks'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { readContent } from './read-content'

/** A published page as a face tells it; undefined where there is none. */
export async function readTold(face: Face, storefront: StorefrontCode, path: string) {
  const { content } = await readContent(storefront, path)
  if (!content) return undefined
  const channel = channelOf(storefront)
  const { page, data, now } = content
  const told: Told[] = tellBlocks(page.blocks, {
    ...{ face, data, channel, path, now },
    base: baseUrl(),
    words: texts(channel, 'ui'),
  })
  return { page, channel, told }
}

/** The screens of a page; none where there is no such page. */
export async function readSlides(storefront: StorefrontCode, path: string): Promise<Slide[]> {
  return slidesOf((await readTold('signage', storefront, path))?.told ?? [])
}
