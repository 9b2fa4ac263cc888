import { z } from 'zod'

// Inputs for actions, made from the schemas that their doors check by.

export type Example = Record<string, unknown>
export type Path = (string | number)[]
type Shape = {
  type?: string
  enum?: unknown[]
  const?: unknown
  format?: string
  minimum?: number
  minLength?: number
  properties?: Record<string, Shape>
  additionalProperties?: Shape | boolean
  propertyNames?: Shape
  items?: Shape
  prefixItems?: Shape[]
  anyOf?: Shape[]
  oneOf?: Shape[]
  allOf?: Shape[]
  $ref?: string
}

/** An input with all the fields that a schema names; most of it is what the schema wants. */
export function exampleOf(schema: z.ZodType): Example {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape
  const input = made(shape, 0)
  return input && typeof input === 'object' && !Array.isArray(input) ? (input as Example) : {}
}

function made(shape: Shape, depth: number): unknown {
  if (depth > 8 || shape.$ref) return {}
  const inner = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])].find(
    ({ type }) => type !== 'null',
  )
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  if (inner) return made(inner, depth + 1)
  if (shape.type === 'object') {
    const named = Object.entries(shape.properties ?? {}).map(([name, each]) => [name, made(each, depth + 1)])
    const { additionalProperties: others, propertyNames } = shape
    const some =
      others && typeof others === 'object' ? [[propertyNames?.enum?.[0] ?? 'en', made(others, depth + 1)]] : []
    return Object.fromEntries([...named, ...some])
  }
  if (shape.type === 'array') return (shape.prefixItems ?? [shape.items ?? {}]).map((each) => made(each, depth + 1))
  if (shape.type === 'number' || shape.type === 'integer') return Math.max(shape.minimum ?? 1, 1)
  if (shape.type === 'boolean') return true
  if (shape.format === 'email') return 'ada@example.com'
  return '1'.repeat(Math.max(1, shape.minLength ?? 1))
}

export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (!value || typeof value !== 'object') return path.length ? [path] : []
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** A copy with another value in one place. */
export function withValue(example: Example, path: Path, value: unknown): Example {
  const copy = structuredClone(example)
  let at = copy as Record<string | number, unknown>
  for (const part of path.slice(0, -1)) at = at[part] as Record<string | number, unknown>
  at[path.at(-1) as string] = value
  return copy
}

/** As a browser sends it: `address.city`, and lists as `roles[]`. */
export function asForm(example: Example): FormData {
  const form = new FormData()
  for (const path of leavesOf(example)) {
    const value = path.reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], example)
    const name = path.filter((part) => typeof part === 'string').join('.')
    form.append(typeof path.at(-1) === 'number' ? `${name}[]` : name, value instanceof File ? value : String(value))
  }
  return form
}
