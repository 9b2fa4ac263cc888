'use client'

import { Component, type ComponentType, type ReactNode, use, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Frame, Renderer } from '@/components/blocks/frame'
import { RenderBlocks } from '@/components/blocks/render-blocks'
import { renderers } from '@/components/blocks/renderers'
import type { Block } from '@/lib/content/block'
import { parseBlock } from '@/lib/content/block-tree'
import { type BlockType, blocks, isBlockType } from '@/lib/content/blocks'
import { useBlockWords } from './block-words'
import { FeedContext, FirstContext, WithinContext } from './canvas-context'
import { storedId } from './puck-data'

type Given = Record<string, unknown> & { id: string; puck: { metadata: unknown } }
type Slot = ComponentType<{ minEmptyHeight?: number }>

/** A slot as the renderers know it, a list of blocks, of which the only one is the canvas' own list. */
const asBlocks = (slot: Slot): Block[] => [{ id: 'slot', type: 'slot', props: { slot } }]
const slotIn = (inner: readonly Block[]) => inner[0]?.props.slot as Slot | undefined

/**
 * A block on the canvas, drawn by the shop's own renderer. Texts come as what they are typed into; a renderer that needs
 * them as texts is given those.
 */
export function CanvasBlock({ type, given }: { type: string; given: Record<string, unknown> }) {
  const t = useTranslations('editor.fields')
  const { nameOf } = useBlockWords()
  const block = useRef<HTMLDivElement>(null)
  // What is dragged is a button to a screen reader, and would read out all that stands in it. It becomes one a little later.
  useEffect(() => {
    const turn = requestAnimationFrame(() =>
      block.current?.closest('[data-puck-component]')?.setAttribute('aria-label', nameOf(type)),
    )
    return () => cancelAnimationFrame(turn)
  }, [type, nameOf])
  if (!isBlockType(type)) return <Unknown stored={given.stored as Block} />
  const name = nameOf(type)
  const empty = `${name}: ${t('empty')}`
  return (
    <div data-canvas-block={type} data-empty={empty} ref={block} className="min-w-0">
      <Shield
        key={type}
        otherwise={
          <Shield otherwise={<p className="p-6 text-center text-ink-2">{t('failed')}</p>}>
            <Shown type={type} given={given as Given} isPlain />
          </Shield>
        }
      >
        <Shown type={type} given={given as Given} />
      </Shield>
    </div>
  )
}

function Shown({ type, given, isPlain = false }: { type: BlockType; given: Given; isPlain?: boolean }) {
  const feed = use(FeedContext)
  const around = use(WithinContext)
  const isFirst = use(FirstContext) === given.id
  const id = storedId(given.id)
  const frame = useMemo((): Frame | null => {
    if (!feed) return null
    const home = `/${feed.channel.storefront}`
    const own = { ...feed, ...around, isFirst, home, face: 'web' as const, address: '', actions: {}, page: '' }
    return {
      ...own,
      render(inner, within = {}) {
        const { level = own.level, isInset = own.isInset, sizes = own.sizes } = within
        const SlotShown = slotIn(inner)
        if (!SlotShown) return <RenderBlocks blocks={inner} {...own} {...{ level, isInset, sizes }} isFirst={false} />
        return (
          <WithinContext value={{ level, isInset, sizes }}>
            <SlotShown minEmptyHeight={72} />
          </WithinContext>
        )
      },
    }
  }, [feed, around, isFirst])
  const props = useMemo(() => shownProps(type, id, given, isPlain), [type, id, given, isPlain])
  if (!frame) return null
  const Renderer = renderers[type] as Renderer<BlockType>
  return <Renderer id={id} props={props as never} frame={frame} />
}

/** Properties as the renderer's type says, but for slots and what is typed into, which the canvas brings. */
function shownProps(type: BlockType, id: string, given: Given, isPlain: boolean): Record<string, unknown> {
  const known = parseBlock({ id, type, props: isPlain ? plain(given) : given })?.props as Record<string, unknown>
  const slots = blocks[type].slots as readonly string[]
  return Object.fromEntries(
    Object.entries(known).map(([name, value]) => {
      const live = given[name]
      if (slots.includes(name)) return [name, typeof live === 'function' ? asBlocks(live as Slot) : []]
      return [name, !isPlain && isTyped(live) ? live : value]
    }),
  )
}

type Typed = { props: { value?: unknown; content?: unknown } }
const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && '$$typeof' in value && 'props' in value

const plain = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, isTyped(value) ? value.props.value : value]))

function Unknown({ stored }: { stored: Block }) {
  const t = useTranslations('editor.fields')
  return (
    <div className="wrap py-4">
      <div className="rounded-md border border-line bg-sunken p-5 text-ink-2">
        <p className="font-semibold">
          {t('unknown')}: {stored.type}
        </p>
        <p className="mt-1 text-sm">{t('unknownHint')}</p>
      </div>
    </div>
  )
}

/** What one block cannot do, must not take the page away. */
class Shield extends Component<{ otherwise: ReactNode; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError = () => ({ hasFailed: true })

  override render = () => (this.state.hasFailed ? this.props.otherwise : this.props.children)
}
