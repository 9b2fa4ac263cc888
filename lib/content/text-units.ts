import type { Block } from './block'
import { type BlockDefinition, blocks, isBlockType } from './blocks'

/** A text of a block that people read: `path` is where it stands in the properties ("items.0.answer"). */
export type TextUnit = { path: string; text: string }

/** The texts of one block, as its definition names them; undefined when nobody knows its type. */
export function textUnitsOf(block: Block): TextUnit[] | undefined {
  if (!isBlockType(block.type)) return undefined
  const { texts } = blocks[block.type] as BlockDefinition
  return texts.flatMap((pattern) => find(block.props, pattern.split('.')))
}

/** The block with other texts at these paths; paths that are not there any more are left out. */
export function withTexts(block: Block, texts: ReadonlyMap<string, string>): Block {
  const props = structuredClone(block.props)
  for (const { path } of textUnitsOf(block) ?? []) {
    const text = texts.get(path)
    if (text !== undefined) put(props, path.split('.'), text)
  }
  return { ...block, props }
}

function find(value: unknown, [part, ...rest]: string[], way: string[] = []): TextUnit[] {
  if (part === undefined) return typeof value === 'string' && value ? [{ path: way.join('.'), text: value }] : []
  if (!value || typeof value !== 'object') return []
  if (part === '*') return Object.entries(value).flatMap(([key, inner]) => find(inner, rest, [...way, key]))
  return find((value as Record<string, unknown>)[part], rest, [...way, part])
}

function put(value: Record<string, unknown>, [part = '', ...rest]: string[], text: string) {
  if (!rest.length) value[part] = text
  else put(value[part] as Record<string, unknown>, rest, text)
}
