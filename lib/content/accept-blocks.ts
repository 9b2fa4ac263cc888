import 'server-only'
import type { z } from 'zod'
import { sanitizeHtml } from '@/lib/catalog/rich-text'
import { invalid } from '@/lib/kernel/errors'
import { type Block, looseBlock } from './block'
import { controlOf, entryOf } from './block-field'
import { mapBlocks, walkBlocks } from './block-tree'
import { type BlockDefinition, blocks, isBlockType } from './blocks'

export const deepest = 8
export const mostBlocks = 500

/**
 * Blocks as they may be stored: each checked by its definition, rich text without anything that runs, loads or restyles.
 * A type that nobody knows keeps its properties as they are. Throws `invalid` with what is wrong under the block's id:
 * `blocksTooDeep`, `blocksTooMany`, `blockTwice`, `blockInvalid`.
 */
export function acceptBlocks(input: readonly unknown[]): Block[] {
  const tree = input.map(loose)
  const ids = new Set<string>()
  walkBlocks(tree, (block, depth) => {
    // What is in a slot is looked at when its own turn comes, so a wrong one is named by its own id.
    loose(block)
    if (depth > deepest) throw invalid('blocksTooDeep', { [block.id]: ['tooDeep'] }, { most: deepest })
    if (ids.has(block.id)) throw invalid('blockTwice', { [block.id]: ['unique'] })
    if (ids.size >= mostBlocks) throw invalid('blocksTooMany', { [block.id]: ['tooMany'] }, { most: mostBlocks })
    ids.add(block.id)
  })
  return mapBlocks(tree, accepted)
}

function loose(input: unknown): Block {
  const parsed = looseBlock.safeParse(input)
  if (parsed.success) return parsed.data
  throw invalid('blockInvalid', { [idOf(input)]: ['invalid'] })
}

function accepted(block: Block): Block {
  if (!isBlockType(block.type)) return block
  const { schema } = blocks[block.type] as BlockDefinition
  const parsed = schema.safeParse(block.props)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path }) => [[block.id, ...path].join('.'), ['invalid']])
    throw invalid('blockInvalid', Object.fromEntries(wrong))
  }
  return { ...block, props: cleaned(schema, parsed.data) }
}

/** The same properties with each rich text made harmless, also those within lists. */
function cleaned(schema: z.ZodObject, props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => {
      const field = schema.shape[name] as z.ZodType
      if (controlOf(field) === 'richText' && typeof value === 'string') return [name, sanitizeHtml(value)]
      const entry = entryOf(field)
      return [name, entry && Array.isArray(value) ? value.map((each) => cleaned(entry, each)) : value]
    }),
  )
}

const idOf = (input: unknown) => {
  const id = input && typeof input === 'object' && 'id' in input ? input.id : undefined
  return typeof id === 'string' ? id.slice(0, 40) : 'blocks'
}
