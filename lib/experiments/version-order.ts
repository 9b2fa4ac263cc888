const MOST = 256

/**
 * Below 0 where `a` is the earlier version, 0 where they are the same, above 0 where it is the later. The order of
 * Semantic Versioning 2.0.0 (section 11), for what people write in its place, too: "v1.2", "1-2-3", 10.
 */
export function compareVersions(a: unknown, b: unknown): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = comparePart(left[at], right[at])
    if (order) return order
  }
  return 0
}

/** "v1.2.3-rc.1+build" -> 1 2 3 rc 1. A release stands behind all that lead to it, and "~" behind every letter. */
function partsOf(version: unknown): string[] {
  const text = typeof version === 'number' || (typeof version === 'string' && version) ? String(version) : '0'
  const parts = text
    .slice(0, MOST)
    .replace(/^v|\+.*$/g, '')
    .split(/[-.]/)
  return parts.length === 3 ? [...parts, '~'] : parts
}

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1)
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1
  if (!isNumber) return a < b ? -1 : a > b ? 1 : 0
  // Of any length, without a number that would round it.
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0)
}
