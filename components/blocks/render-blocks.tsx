import type { ReactNode } from 'react'
import type { Block } from '@/lib/content/block'
import { type Known, parseBlock } from '@/lib/content/block-tree'
import { faceRules } from '@/lib/content/face-rules'
import { Elsewhere } from './elsewhere'
import type { Frame, Renderer } from './frame'
import { renderers } from './renderers'

export type RenderBlocksProps = { blocks: readonly Block[] } & Pick<
  Frame,
  'data' | 'channel' | 'words' | 'page' | 'now'
> &
  Partial<Pick<Frame, 'home' | 'face' | 'address' | 'actions' | 'level' | 'isInset' | 'isFirst' | 'sizes'>>

/**
 * The blocks of a page, fed with all that they show. Pure: the same on the server, in an editor, in a preview. The first
 * block of a page is its heading (`isFirst`). A type that nobody knows is not shown, nor what is not for this market.
 */
export function RenderBlocks({ blocks, data, channel, words, page, now, ...rest }: RenderBlocksProps) {
  const { home = `/${channel.storefront}`, face = 'web', address = '', actions = {} } = rest
  const { level = 2, isInset = false, isFirst = false, sizes = '100vw' } = rest
  const around = { data, channel, home, face, address, words, page, now, actions, level, isInset, isFirst, sizes }
  return shown(blocks, around, 0)
}

/** Deeper than any page that was accepted; where snippets lead in a circle, it ends here. */
const DEEPEST = 20

function shown(blocks: readonly Block[], around: Omit<Frame, 'render'>, depth: number): ReactNode {
  if (depth > DEEPEST) return null
  const frame = (isFirst: boolean): Frame => {
    const own = { ...around, isFirst }
    return { ...own, render: (inner, within) => shown(inner, { ...own, ...within }, depth + 1) }
  }
  return blocks
    .filter(({ only }) => !only?.length || only.includes(around.channel.market))
    .map((block, at) => {
      const known = parseBlock(block)
      return known && <ShownBlock key={block.id} block={known} frame={frame(around.isFirst && at === 0)} />
    })
}

/** One block. Everything that later hangs on it (treatments, impressions, an editor's frame) finds it by `data-block`. */
export function ShownBlock({ block, frame }: { block: Known; frame: Frame }) {
  const rule = faceRules[frame.face][block.type]
  if (rule === 'none') return null
  if (rule === 'address')
    return (
      <div data-block={block.id} className="min-w-0">
        <Elsewhere
          title={'title' in block.props ? block.props.title : ''}
          note={frame.words.elsewhere}
          address={frame.address}
          level={frame.level}
          isInset={frame.isInset}
        />
      </div>
    )
  const Shown = renderers[block.type] as Renderer<typeof block.type>
  return (
    <div data-block={block.id} className="min-w-0">
      <Shown id={block.id} props={block.props as never} frame={frame} />
    </div>
  )
}
