import type { Block } from '@/lib/content/block'
import type { BlockData } from '@/lib/content/block-data'
import { type BlockType, blocks } from '@/lib/content/blocks'
import type { Channel } from '@/lib/kernel/channel'
import type { BlockActions, BlockWords } from '../blocks/frame'
import { RenderBlocks } from '../blocks/render-blocks'

type Props = {
  samples: readonly Block[]
  data: BlockData
  channel: Channel
  actions: BlockActions
  now: string
  shown: BlockWords
  /** What editors call them, and when they take them. */
  types: Record<BlockType, { name: string; note: string }>
  words: Record<'blocks' | 'code', string>
}

/** Every block as the shop shows it, from the example that its definition carries. */
export const BlockSamples = ({ samples, data, channel, actions, now, shown, types, words }: Props) => (
  <section className="mt-12 border-line border-t pt-6">
    <h2 className="font-semibold text-lg">{words.blocks}</h2>
    {samples.map((block) => {
      const type = block.type as BlockType
      return (
        <article key={type} id={type} className="mt-10">
          <h3 className="font-semibold">{types[type].name}</h3>
          <p className="mt-0.5 max-w-prose text-ink-2 text-sm">{types[type].note}</p>
          <div
            data-face="shop"
            data-pattern={type}
            className="mt-3 overflow-hidden rounded-lg border border-line bg-ground py-6 text-base"
          >
            <RenderBlocks {...{ data, channel, actions, now }} blocks={[block]} words={shown} page="patterns" />
          </div>
          <details className="mt-2 text-sm">
            <summary className="cursor-pointer text-ink-2">{words.code}</summary>
            <pre className="mt-1 max-h-80 overflow-auto rounded-md bg-sunken p-3 font-mono text-xs">
              {JSON.stringify({ type, props: blocks[type].example }, null, 2)}
            </pre>
          </details>
        </article>
      )
    })}
  </section>
)
