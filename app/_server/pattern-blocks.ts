import 'server-only'
import { readBlockData } from '@/lib/content/block-data-queries'
import { blocks } from '@/lib/content/blocks'
import type { Channel } from '@/lib/kernel/channel'

/** An example of every block, with what it shows of this shop. */
export async function readPatternBlocks(channel: Channel) {
  const now = new Date()
  const samples = Object.values(blocks).map(({ type, example }) => ({ id: `pattern-${type}`, type, props: example }))
  return { samples, data: await readBlockData(samples, channel, now), now: now.toISOString() }
}
