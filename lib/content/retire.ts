import { z } from 'zod'
import type { Block } from './block'
import { type BlockDefinition, type BlockType, blocks, blockTypes } from './blocks'
import { isSame } from './same'

/** A kind of block that editors are no longer offered. */
export type Retired = { type: string; successor: BlockType; note: string }

const type = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)
export const retireInput = z
  .strictObject({
    type,
    successor: z.enum(blockTypes as [BlockType, ...BlockType[]]),
    note: z.string().trim().max(300, 'tooLong?max=300').default(''),
  })
  .refine(({ type, successor }) => type !== successor, { path: ['successor'], message: 'invalid' })
export const ofTypeInput = z.strictObject({ type })

/**
 * A block as one of another kind: what both call the same and the new one takes goes along, blocks within it go where
 * the new one holds blocks. `lost` names the properties that have a value and no place there.
 */
export function convertBlock(block: Block, into: BlockType): { block: Block; lost: string[] } {
  const definition = blocks[into] as BlockDefinition
  const [slot] = definition.slots
  const inner = heldBy(block)
  const taken = new Set<string>()
  const props = Object.fromEntries(
    Object.entries(definition.schema.shape).map(([name, field]) => {
      const own = field.safeParse(block.props[name])
      const fits = name in block.props && own.success
      if (fits) taken.add(name)
      return [name, fits ? own.data : field.parse(undefined)]
    }),
  )
  const homeless = inner.filter(([name]) => !definition.slots.includes(name))
  if (slot && homeless.length) {
    props[slot] = [...(props[slot] as Block[]), ...homeless.flatMap(([, held]) => held)]
    for (const [name] of homeless) taken.add(name)
  }
  const lost = Object.entries(block.props).flatMap(([name, value]) =>
    taken.has(name) || isEmpty(value) || isUsual(block.type, name, value) ? [] : [name],
  )
  return { block: { ...block, type: into, props }, lost }
}

const heldBy = ({ props, type: own }: Block) =>
  (own in blocks ? blocks[own as BlockType].slots : []).map((name) => [name, (props[name] ?? []) as Block[]] as const)

const isEmpty = (value: unknown) =>
  value === '' || value === null || value === undefined || (Array.isArray(value) && !value.length)

/** A choice that nobody made. */
function isUsual(own: string, name: string, value: unknown): boolean {
  const field = own in blocks ? (blocks[own as BlockType] as BlockDefinition).schema.shape[name] : undefined
  return field !== undefined && isSame(field.parse(undefined), value)
}
