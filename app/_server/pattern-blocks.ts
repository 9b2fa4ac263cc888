import 'server-only'
import type { Block } from '@/lib/content/block'
import { readBlockData } from '@/lib/content/block-data-queries'
import { needsOf } from '@/lib/content/block-tree'
import { blocks } from '@/lib/content/blocks'
import { illustrated } from '@/lib/content/illustrated'
import type { Channel } from '@/lib/kernel/channel'
import { readContent } from './read-content'

/** An example of every block, with what it shows of this shop; pictures are those of its first page, in their order. */
export async function readPatternBlocks(channel: Channel) {
  const now = new Date()
  const { content } = await readContent(channel.storefront, '')
  const { blocks: shown = [] } = content?.page ?? {}
  const { assets, forms, snippets, articles } = needsOf([...shown, ...Object.values(content?.data.snippets ?? {}).flat()])
  const pictures = assets.filter((id) => content?.data.pictures[id])
  let at = 0
  const next = () => pictures[at++ % pictures.length]
  const samples: Block[] = Object.values(blocks).map(({ type, example }) => {
    const below = Object.values(articles)[0]?.below ?? ''
    const own = type === 'snippet' ? { page: snippets[0] ?? '' } : type === 'articles' ? { ...example, below } : example
    return illustrated({ id: `pattern-${type}`, type, props: own }, next, forms[0])
  })
  return { samples, data: await readBlockData(samples, channel, now), now: now.toISOString() }
}
