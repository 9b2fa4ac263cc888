import { invalid } from './errors'

/** Nothing of ours is nested deeper; what is was made to break a program that follows it down. */
const DEEPEST = 100

/**
 * Input without what no text may hold and PostgreSQL refuses to keep: NUL and halves of surrogate pairs. Looks into
 * lists and plain objects; files and dates are left as they are. Throws `invalid` for what is nested beyond reason.
 */
export function clean<T>(input: T, depth = 0): T {
  if (typeof input === 'string') return input.replaceAll('\0', '').toWellFormed() as T
  if (depth > DEEPEST) throw invalid('invalid')
  if (Array.isArray(input)) return input.map((each) => clean(each, depth + 1)) as T
  if (!input || typeof input !== 'object') return input
  const prototype = Object.getPrototypeOf(input)
  if (prototype !== Object.prototype && prototype !== null) return input
  const copy = Object.create(prototype)
  for (const [key, value] of Object.entries(input)) {
    const kept = clean(value, depth + 1)
    Object.defineProperty(copy, key, { value: kept, enumerable: true, writable: true, configurable: true })
  }
  return copy
}
