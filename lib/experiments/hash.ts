export type HashVersion = 1 | 2

/**
 * Where someone stands between 0 (included) and 1 (excluded), the same wherever and whenever it is asked. Version 1 knows
 * 1,000 places and is somewhat biased between experiments whose seeds end alike; version 2 hashes twice and knows 10,000.
 * `null` for a version that nobody knows. FNV-1a: Fowler, Noll, Vo (IETF draft-eastlake-fnv); the buckets are those of the
 * open specification of feature flags that GrowthBook publishes.
 */
export function bucketOf(seed: string, value: string, version: number = 2): number | null {
  if (version === 1) return (fnv1a(value + seed) % 1_000) / 1_000
  if (version === 2) return (fnv1a(String(fnv1a(seed + value))) % 10_000) / 10_000
  return null
}

/** 32 bits over the units of UTF-16, so that a browser and a server need no encoder to agree. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
