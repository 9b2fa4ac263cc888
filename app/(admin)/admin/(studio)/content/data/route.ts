import { z } from 'zod'
import { blockWords } from '@/app/_server/block-words'
import { answer, parse, readJson } from '@/app/_server/route'
import type { CanvasFeed } from '@/components/admin/content/canvas-context'
import { looseBlock } from '@/lib/content/block'
import { readBlockData } from '@/lib/content/block-data-queries'
import { authorize } from '@/lib/kernel/actor'
import { channelOf, storefrontCodes } from '@/lib/kernel/channel'

const asked = z.strictObject({
  page: z.string().max(40),
  storefront: z.enum(storefrontCodes),
  blocks: z.array(looseBlock).max(1_000),
})

/** What blocks that are being edited show of other things, as the public of a storefront would see it now. */
export const POST = answer(async ({ actor, request }): Promise<CanvasFeed> => {
  authorize(actor, 'content.write')
  const { page, storefront, blocks } = parse(asked, await readJson(request))
  const channel = channelOf(storefront)
  const now = new Date()
  const data = await readBlockData(blocks, channel, now, page)
  return { data, channel, words: blockWords(channel), now: now.toISOString() }
})
