import type { z } from 'zod'

/**
 * A form as an object: `address.city` becomes nested, a name that ends in `[]` or is repeated becomes a list.
 * Next's own hidden fields and files without content are left out; `__proto__` and its kind are refused by zod's keys.
 */
export function formValues(form: unknown): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null)
  // An action may be called with anything: what is no form says nothing.
  if (!(form instanceof FormData)) return values
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION')) continue
    if (typeof value !== 'string' && value.size === 0) continue
    put(values, name, value)
  }
  return values
}

/** Deeper than any form of ours: such a name stays as it is written, and is refused as unknown. */
const DEEPEST = 20

function put(values: Record<string, unknown>, name: string, value: unknown) {
  const isList = name.endsWith('[]')
  const path = (isList ? name.slice(0, -2) : name).split('.', DEEPEST + 1)
  if (path.length > DEEPEST) path.splice(0, DEEPEST + 1, name)
  const last = path.pop() as string
  let at = values
  for (const part of path) {
    const next = at[part]
    // Never into a list or a file: `list.length` would be a length.
    const group = isGroup(next) ? next : Object.create(null)
    at[part] = group
    at = group
  }
  const known = at[last]
  if (Array.isArray(known)) known.push(value)
  else if (known !== undefined) at[last] = [known, value]
  else at[last] = isList ? [value] : value
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null

/** What zod found, per dotted path. The messages are keys of `_messages/<language>/errors.ts` or zod's codes. */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  // A map: an object has a `toString` before anything was put there.
  const fields = new Map<string, string[]>()
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    fields.set(path, [...(fields.get(path) ?? []), keyOf(issue)])
  }
  return Object.fromEntries(fields)
}

function keyOf(issue: z.core.$ZodIssue): string {
  if (/^[a-zA-Z]+$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'required' : (TYPES[issue.expected] ?? 'invalid')
  if (issue.code === 'too_small') {
    if (issue.origin !== 'string') return `tooSmall?min=${issue.minimum}`
    return issue.minimum === 1 ? 'required' : `tooShort?min=${issue.minimum}`
  }
  if (issue.code === 'too_big') return `${issue.origin === 'string' ? 'tooLong' : 'tooLarge'}?max=${issue.maximum}`
  if (issue.code === 'invalid_format')
    return issue.format === 'email' || issue.format === 'url' ? issue.format : 'invalid'
  if (issue.code === 'unrecognized_keys') return 'unknown'
  return 'invalid'
}

const TYPES: Record<string, string> = { number: 'number', int: 'whole', date: 'date' }
