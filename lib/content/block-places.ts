import type { Block } from './block'

/**
 * A tree of blocks by its shape alone, so that blocks of types that nobody knows are walked, merged and compared as well:
 * a property that is a list of nothing but blocks is a slot.
 */
export const isBlock = (value: unknown): value is Block => {
  if (!value || typeof value !== 'object') return false
  const { id, type, props } = value as Partial<Block>
  return typeof id === 'string' && typeof type === 'string' && !!props && typeof props === 'object'
}

/** Whether a property holds blocks. An empty list is none: it is a value like others until a block comes in. */
export const isSlot = (value: unknown): value is Block[] =>
  Array.isArray(value) && value.length > 0 && value.every(isBlock)

/** The slots of a block by name, those that are not empty. */
export const slotsOf = ({ props }: Block): [name: string, blocks: Block[]][] =>
  Object.entries(props).flatMap(([name, value]) => (isSlot(value) ? [[name, value] as [string, Block[]]] : []))

/** Where a block stands. At the top, `parent` and `slot` are empty. */
export type Place = { block: Block; parent: string; slot: string; index: number; depth: number }

/** Every block in the order of reading. */
export function placesOf(blocks: readonly Block[], parent = '', slot = '', depth = 0): Place[] {
  return blocks.flatMap((block, index) => [
    { block, parent, slot, index, depth },
    ...slotsOf(block).flatMap(([name, inner]) => placesOf(inner, block.id, name, depth + 1)),
  ])
}

/** The same tree with every block changed, from the inside out. */
export const mapBlocks = (blocks: readonly Block[], change: (block: Block) => Block): Block[] =>
  blocks.map((block) => {
    const slots = slotsOf(block).map(([name, inner]) => [name, mapBlocks(inner, change)])
    return change(slots.length ? { ...block, props: { ...block.props, ...Object.fromEntries(slots) } } : block)
  })

/** What is the block's own: all but the blocks within it. `slots` names those that are known to hold blocks elsewhere. */
export function ownOf({ id, type, props, ...rest }: Block, slots: ReadonlySet<string> = new Set()) {
  const own = Object.entries(props).filter(([name, value]) => !isSlot(value) && !slots.has(name))
  return { type, ...rest, props: Object.fromEntries(own) as Record<string, unknown> }
}
