import { type Budget, TooCostly } from './cost'
import type { Json } from './targeting'

const DEEPEST = 40

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: Json, b: Json, budget: Budget, depth = 0): boolean {
  budget.spend()
  if (a === b) return true
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false
  if (depth > DEEPEST) throw new TooCostly()
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  const [left, right] = [a as Record<string, Json>, b as Record<string, Json>]
  return keys.every(
    (key) => Object.hasOwn(right, key) && isSame(left[key] ?? null, right[key] ?? null, budget, depth + 1),
  )
}
