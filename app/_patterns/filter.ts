import { foundations, isPrimitive, primitiveNames } from '@/components/patterns/primitives'
import { isBlockType } from '@/lib/content/blocks'

export const kinds = ['foundations', 'primitives', 'blocks'] as const
export type PatternKind = (typeof kinds)[number]
export const useStates = ['used', 'unused', 'deprecated'] as const

export type PatternFilter = { q: string; kind: string; use: string }
type Found = { name: string; title: string; note: string; kind: PatternKind; uses: number; isRetired: boolean }

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 80) : '')

/** What the address asks for. */
export const patternFilter = (search: Record<string, string | string[] | undefined>): PatternFilter => ({
  q: one(search.q),
  kind: one(search.kind),
  use: one(search.use),
})

export const kindOf = (name: string): PatternKind =>
  isPrimitive(name) ? (foundations.includes(name) ? 'foundations' : 'primitives') : 'blocks'

export const isPattern = (name: string): boolean => isBlockType(name) || primitiveNames.some((each) => each === name)

/** Whether a pattern is among those that are looked for. Only blocks are counted on pages. */
export function fits({ name, title, note, kind, uses, isRetired }: Found, filter: PatternFilter): boolean {
  const said = `${name} ${title} ${note}`.toLowerCase()
  const isSaid = filter.q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
  const isKind = !filter.kind || filter.kind === kind
  if (!filter.use) return isSaid && isKind
  const isUse =
    kind === 'blocks' && (filter.use === 'deprecated' ? isRetired : filter.use === (uses ? 'used' : 'unused'))
  return isSaid && isKind && isUse
}
