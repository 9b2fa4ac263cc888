import type { Block } from './block'
import { type BlockDefinition, type BlockProps, type BlockType, blocks, isBlockType, type Needs } from './blocks'
import { slotOf } from './blocks/definition'

/** A block whose type is known, with properties as its definition says. */
export type Known<T extends BlockType = BlockType> = T extends BlockType
  ? Omit<Block, 'type' | 'props'> & { type: T; props: BlockProps<T> }
  : never

/**
 * A stored block as it is shown; undefined when nobody knows its type any more. What is missing in it, or does not fit
 * any more, takes its default: a page of an older version is shown as well as it can be.
 */
export function parseBlock(block: Block): Known | undefined {
  if (!isBlockType(block.type)) return undefined
  const { shape } = (blocks[block.type] as BlockDefinition).schema
  const props = Object.entries(shape).map(([name, field]) => {
    const parsed = field.safeParse(block.props[name])
    return [name, parsed.success ? parsed.data : field.parse(undefined)]
  })
  return { ...block, props: Object.fromEntries(props) } as Known
}

/** A block of this type as it begins: every property as its definition says. */
export const newBlock = <T extends BlockType>(type: T, id: string): Known<T> =>
  ({ id, type, props: (blocks[type] as BlockDefinition).schema.parse({}) }) as Known<T>

/** Visits each block once, parents before what is in their slots. `depth` is 1 at the top. Unknown types have no slots. */
export function walkBlocks(tree: readonly Block[], visit: (block: Block, depth: number) => void, depth = 1): void {
  for (const block of tree) {
    visit(block, depth)
    for (const name of slotsOf(block.type)) walkBlocks(slotOf(block, name), visit, depth + 1)
  }
}

/** The same tree with each block replaced, from the leaves up. */
export function mapBlocks(tree: readonly Block[], replace: (block: Block) => Block): Block[] {
  return tree.map((block) => {
    const inner = slotsOf(block.type).map((name) => [name, mapBlocks(slotOf(block, name), replace)])
    return replace(inner.length ? { ...block, props: { ...block.props, ...Object.fromEntries(inner) } } : block)
  })
}

/** The names of the properties of a type that hold blocks. */
export const slotsOf = (type: string): readonly string[] => (isBlockType(type) ? blocks[type].slots : [])

type Kind = 'assets' | 'products' | 'categories' | 'models' | 'pages' | 'forms' | 'compared'
export type AllNeeds = Record<Kind, string[]> & {
  /** By the id of the block that shows them. */
  lists: Record<string, NonNullable<Needs['list']>>
  articles: Record<string, NonNullable<Needs['articles']>>
  /** Of `pages`, those that are shown here as if their blocks stood on this page. */
  snippets: string[]
  company: boolean
}

/** What all blocks of a page show of other things, each named once. */
export function needsOf(tree: readonly Block[]): AllNeeds {
  const found = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>
  const rest: Pick<AllNeeds, 'lists' | 'articles' | 'company'> = { lists: {}, articles: {}, company: false }
  const snippets = new Set<string>()
  walkBlocks(tree, (block) => {
    const known = parseBlock(block)
    if (!known) return
    const needs = (blocks[known.type] as BlockDefinition).needs(known.props as never)
    for (const kind of kinds) for (const name of needs[kind] ?? []) found[kind].add(name)
    if (needs.list) rest.lists[block.id] = needs.list
    if (needs.articles) rest.articles[block.id] = needs.articles
    if (needs.company) rest.company = true
    if (known.type === 'snippet' && known.props.page) snippets.add(known.props.page)
  })
  const lists = Object.fromEntries(kinds.map((kind) => [kind, [...found[kind]]])) as Record<Kind, string[]>
  return { ...lists, ...rest, snippets: [...snippets] }
}

const kinds = ['assets', 'products', 'categories', 'models', 'pages', 'forms', 'compared'] as const
