import 'server-only'
import type { Block } from '@/lib/content/block'
import { readBlockData } from '@/lib/content/block-data-queries'
import { fieldsOf } from '@/lib/content/block-field'
import { needsOf, newBlock } from '@/lib/content/block-tree'
import { type BlockType, blocks, blockTypes } from '@/lib/content/blocks'
import { illustrated } from '@/lib/content/illustrated'
import type { Channel } from '@/lib/kernel/channel'
import { readContent } from './read-content'

/** An example of every block, with what it shows of this shop. */
export async function readPatternBlocks(channel: Channel) {
  const example = await readExamples(channel)
  return withData(blockTypes.map(example), channel)
}

/** A block with each choice that it offers made once, and as it begins: the example first. */
export async function readPatternStates(type: BlockType, channel: Channel) {
  const example = (await readExamples(channel))(type)
  const states = fieldsOf(type).flatMap((field) =>
    field.kind === 'choice'
      ? field.options.map((option) => ({
          property: field.name,
          option,
          block: {
            ...example,
            id: `${example.id}-${field.name}-${option}`,
            props: { ...example.props, [field.name]: option },
          },
        }))
      : [],
  )
  const begins = newBlock(type, `pattern-${type}-new`) as Block
  const read = await withData([example, begins, ...states.map(({ block }) => block)], channel)
  return { ...read, example, begins, states }
}

const withData = async (samples: Block[], channel: Channel) => {
  const now = new Date()
  return { samples, data: await readBlockData(samples, channel, now), now: now.toISOString() }
}

/** Examples show the pictures, the form and the snippet of the first page, pictures in their order. */
async function readExamples(channel: Channel): Promise<(type: BlockType) => Block> {
  const { content } = await readContent(channel.storefront, '')
  const { blocks: shown = [] } = content?.page ?? {}
  const { assets, forms, snippets, articles } = needsOf([
    ...shown,
    ...Object.values(content?.data.snippets ?? {}).flat(),
  ])
  const pictures = assets.filter((id) => content?.data.pictures[id])
  const below = Object.values(articles)[0]?.below ?? ''
  return (type) => {
    // Each kind begins at another one, always at the same.
    let at = blockTypes.indexOf(type)
    const next = () => pictures[at++ % pictures.length]
    const { example } = blocks[type]
    const own = type === 'snippet' ? { page: snippets[0] ?? '' } : type === 'articles' ? { ...example, below } : example
    return illustrated({ id: `pattern-${type}`, type, props: own }, next, forms[0])
  }
}
