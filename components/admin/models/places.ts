/** Where the canvas can be: the parts of a definition, and ways of looking at all of it. */
export const parts = ['features', 'rules', 'packages', 'editions', 'needs', 'facts', 'pictures'] as const
export const looks = ['try', 'compare', 'versions', 'fitting', 'interest'] as const
export const views = [...parts, ...looks] as const
export type Part = (typeof parts)[number]
export type View = (typeof views)[number]

/** Ways of looking have the whole width: nothing has properties there. */
export const isLook = (view: View): boolean => looks.some((look) => look === view)

/** The canvas that shows a place: steps stand among the features. */
export function viewOf(place: string): View {
  const first = place.split('.')[0] as View | 'steps'
  return first === 'steps' ? 'features' : first
}

const SHOWN =
  /^(features\.\d+(\.values\.\d+)?|pictures\.(layers|angles)\.\d+|(steps|rules|packages|editions|needs|facts)\.\d+)/

/** The thing with properties in which a place lies: `features.2.values.1.surcharge` is in `features.2.values.1`. */
export const thingAt = (place: string): string => SHOWN.exec(place)?.[0] ?? place.split('.')[0] ?? ''

/** A copy with another value at a dotted place; `undefined` takes it away. */
export function withAt<T>(whole: T, place: string, value: unknown): T {
  const [key = '', ...rest] = place.split('.')
  const inner = (whole as Record<string, unknown>)[key]
  const next = rest.length ? withAt(inner, rest.join('.'), value) : value
  if (Array.isArray(whole)) return whole.map((each, at) => (String(at) === key ? next : each)) as T
  if (next !== undefined) return { ...whole, [key]: next }
  const { [key]: _, ...others } = whole as Record<string, unknown>
  return others as T
}
