import type { ComponentData, Content, Data } from '@puckeditor/core'
import type { Block, PageSeo } from '@/lib/content/block'
import type { MarketCode } from '@/lib/kernel/channel'

/** What is edited: one language of a page. */
export type PageDraft = { title: string; slug: string; seo: PageSeo; blocks: Block[] }

/** Which properties of a type hold blocks; undefined for a type that nobody knows. */
export type SlotsOf = (type: string) => readonly string[] | undefined

/** A block that nobody knows is carried through the editor as it is, inside of one of this type. */
export const UNKNOWN = 'unknown'
/** What belongs to every block, beside its own properties. */
export const ONLY = '$only'
export const LOCKED = '$locked'

type Props = Record<string, unknown> & { id: string }

/** The page as the canvas holds it. `live` says under which longer ids the canvas knows blocks already. */
export function toPuck({ blocks, ...rest }: PageDraft, slotsOf: SlotsOf, live?: ReadonlyMap<string, string>): Data {
  return { root: { props: rest }, content: toContent(blocks, slotsOf, live) } as unknown as Data
}

const toContent = (blocks: Block[], slotsOf: SlotsOf, live?: ReadonlyMap<string, string>): Content =>
  blocks.map((block): ComponentData => {
    const slots = slotsOf(block.type)
    const id = live?.get(block.id) ?? block.id
    if (!slots) return { type: UNKNOWN, props: { id, stored: block } }
    const props: Props = { ...block.props, id }
    for (const slot of slots) props[slot] = toContent((props[slot] as Block[] | undefined) ?? [], slotsOf, live)
    if (block.only?.length) props[ONLY] = block.only
    if (block.locked) props[LOCKED] = true
    return { type: block.type, props }
  })

/** What is stored of what the canvas holds. */
export function fromPuck({ root, content }: Data, slotsOf: SlotsOf): PageDraft {
  const { title, slug, seo } = root.props as unknown as Omit<PageDraft, 'blocks'>
  return { title, slug, seo, blocks: fromContent(content, slotsOf) }
}

export const fromContent = (content: Content, slotsOf: SlotsOf): Block[] =>
  content.map((item) => {
    const block = stored.get(item) ?? fromItem(item, slotsOf)
    stored.set(item, block)
    return block
  })

/** The canvas never changes what it holds, it holds something else: with a letter one block of a hundred is new. */
const stored = new WeakMap<ComponentData, Block>()

function fromItem({ type, props }: ComponentData, slotsOf: SlotsOf): Block {
  if (type === UNKNOWN) return props.stored as Block
  const { id, [ONLY]: only, [LOCKED]: locked, ...own } = props as Props
  for (const slot of slotsOf(type) ?? []) own[slot] = fromContent((own[slot] as Content | undefined) ?? [], slotsOf)
  return {
    id: storedId(id),
    type,
    props: own,
    ...(Array.isArray(only) && only.length > 0 && { only: only as MarketCode[] }),
    ...(locked === true && { locked: true }),
  }
}

/** The canvas names a new block "hero-" and a UUID, which is longer than an id may be. */
export const storedId = (id: string): string => (id.length <= 40 ? id : id.slice(-36).replaceAll('-', '').slice(0, 40))

/** Under which ids the canvas holds what is stored under shorter ones. */
export function liveIds(content: Content, slotsOf: SlotsOf, found = new Map<string, string>()): Map<string, string> {
  for (const { type, props } of content) {
    const id = props.id as string
    if (storedId(id) !== id) found.set(storedId(id), id)
    for (const slot of slotsOf(type) ?? []) liveIds((props[slot] as Content | undefined) ?? [], slotsOf, found)
  }
  return found
}
