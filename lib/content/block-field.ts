import { z } from 'zod'
import { type BlockDefinition, type BlockType, blocks, type Control } from './blocks'

/** One property of a block as an editor has to offer it. */
export type BlockField = { name: string; initial: unknown } & (
  | { kind: 'line' | Exclude<Control, 'blocks'>; most?: number }
  | { kind: 'choice'; options: string[] }
  | { kind: 'toggle' }
  | { kind: 'number'; least?: number; most?: number; isWhole: boolean }
  /** Of short texts without further properties. */
  | { kind: 'lines'; most?: number }
  | { kind: 'list'; most?: number; fields: BlockField[] }
  | { kind: 'blocks'; most?: number }
)

/** The properties of a block in the order of its definition, read from its schema. */
export const fieldsOf = (type: BlockType): BlockField[] => fieldsIn((blocks[type] as BlockDefinition).schema)

/** The same for the entries of a list. */
export const fieldsIn = (schema: z.ZodObject): BlockField[] =>
  Object.entries(schema.shape).map(([name, field]) => ({
    name,
    initial: field.safeParse(undefined).data,
    ...shapeOf(field),
  })) as BlockField[]

/** How a property asks to be edited; undefined when its schema says it all. */
export const controlOf = (field: z.ZodType): Control | undefined => field.meta()?.control

/** What a list consists of when that has properties of its own; undefined for everything else. */
export function entryOf(field: z.ZodType): z.ZodObject | undefined {
  const inner = bare(field)
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodObject && controlOf(field) !== 'blocks'
    ? inner.element
    : undefined
}

function shapeOf(field: z.ZodType) {
  const inner = bare(field)
  const control = controlOf(field)
  const { maximum: most, minimum: least } = inner._zod.bag as { maximum?: number; minimum?: number }
  if (control) return { kind: control, most }
  if (inner instanceof z.ZodEnum) return { kind: 'choice', options: inner.options }
  if (inner instanceof z.ZodBoolean) return { kind: 'toggle' }
  if (inner instanceof z.ZodNumber) return { kind: 'number', least, most, isWhole: inner.isInt }
  const entry = entryOf(field)
  if (entry) return { kind: 'list', most, fields: fieldsIn(entry) }
  if (inner instanceof z.ZodArray) return { kind: 'lines', most }
  return { kind: 'line', most }
}

/** Without its default and what else is wrapped around it. */
const bare = (field: z.ZodType): z.ZodType => {
  if (field instanceof z.ZodDefault || field instanceof z.ZodNullable || field instanceof z.ZodOptional)
    return bare(field.unwrap() as z.ZodType)
  return field
}
