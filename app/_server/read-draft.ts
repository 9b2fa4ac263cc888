import 'server-only'
import { texts } from '@/app/_messages/words'
import type { Face } from '@/lib/content/block'
import { readBlockData } from '@/lib/content/block-data-queries'
import type { Told } from '@/lib/content/piece'
import { getPreviewedPage } from '@/lib/content/preview-queries'
import { tellBlocks } from '@/lib/content/tell-blocks'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { currentStaff } from './session'

/** A page that is not public, for those who write it and for whoever was given a link; with all that it shows. */
export async function readDraft(key: string, channel: Channel) {
  const now = new Date()
  const page = await getPreviewedPage({ key, locale: channel.locale, staff: await currentStaff(), now })
  return page && { page, data: await readBlockData(page.blocks, channel, now, page.id), now }
}

/** The same as a face tells it. */
export async function readToldDraft(face: Face, key: string, channel: Channel) {
  const draft = await readDraft(key, channel)
  if (!draft) return undefined
  const { page, data, now } = draft
  const words = texts(channel, 'ui')
  const told: Told[] = tellBlocks(page.blocks, { face, data, channel, base: baseUrl(), path: page.slug, words, now })
  return { page, told }
}
