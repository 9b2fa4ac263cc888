import { isSame } from './same'

/** One value that both have changed to something else. Mine stands in the merged page; theirs is here. */
export type ValueConflict = { path: string[]; mine: unknown; theirs: unknown }

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain => !!value && typeof value === 'object' && !Array.isArray(value)

/**
 * Three versions of a value as one: whoever changed it decides, objects property by property. Where both changed the
 * same to something else mine stands, and theirs is told of.
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown, path: string[] = []) {
  const conflicts: ValueConflict[] = []
  return { value: merge(base, mine, theirs, path), conflicts }

  function merge(was: unknown, my: unknown, their: unknown, at: string[]): unknown {
    if (isSame(my, their) || isSame(was, their)) return my
    if (isSame(was, my)) return their
    if (isPlain(my) && isPlain(their)) {
      const before = isPlain(was) ? was : {}
      const names = [...new Set([...Object.keys(their), ...Object.keys(my)])]
      const entries = names.map((name) => [name, merge(before[name], my[name], their[name], [...at, name])] as const)
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    }
    conflicts.push({ path: at, mine: my, theirs: their })
    return my
  }
}
