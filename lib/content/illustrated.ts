import type { Block } from './block'
import { type BlockField, fieldsOf } from './block-field'
import type { BlockType } from './blocks'

/** The block with the next picture wherever one is asked for and none is given, and the form where none is chosen. */
export function illustrated(block: Block, next: () => string | undefined, form: string | undefined): Block {
  const fill = (fields: BlockField[], props: Record<string, unknown>): Record<string, unknown> => ({
    ...props,
    ...Object.fromEntries(fields.flatMap((field) => filled(field, props[field.name]))),
  })
  const filled = (field: BlockField, value: unknown): [string, unknown][] => {
    if (field.kind === 'picture' && !value) return [[field.name, next() ?? null]]
    if (field.kind === 'form' && !value) return [[field.name, form ?? '']]
    if (field.kind !== 'list' || !Array.isArray(value)) return []
    return [[field.name, value.map((entry) => fill(field.fields, entry as Record<string, unknown>))]]
  }
  return { ...block, props: fill(fieldsOf(block.type as BlockType), block.props) }
}
