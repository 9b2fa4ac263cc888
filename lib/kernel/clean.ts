/**
 * Input without what no text may hold and PostgreSQL refuses to keep: NUL and halves of surrogate pairs. Looks into
 * lists and plain objects; files and dates are left as they are.
 */
export function clean<T>(input: T): T {
  if (typeof input === 'string') return input.replaceAll('\0', '').toWellFormed() as T
  if (Array.isArray(input)) return input.map(clean) as T
  if (!input || typeof input !== 'object') return input
  const prototype = Object.getPrototypeOf(input)
  if (prototype !== Object.prototype && prototype !== null) return input
  const copy = Object.create(prototype)
  for (const [key, value] of Object.entries(input))
    Object.defineProperty(copy, key, { value: clean(value), enumerable: true, writable: true, configurable: true })
  return copy
}
