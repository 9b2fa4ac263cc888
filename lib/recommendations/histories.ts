/** Who liked what, each once: the items' numbers run from the most to the least popular, so the head of a catalogue comes first. */
export type Histories = {
  items: string[]
  users: string[]
  /** How many users each item has. */
  popularity: Uint32Array
  /** Where each user's items begin in `list`, and, at the end, where the last one's end. */
  starts: Uint32Array
  list: Uint32Array
}

export function indexHistories(pairs: Iterable<readonly [user: string, item: string]>): Histories {
  const byUser = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const [user, item] of pairs) {
    const known = byUser.get(user) ?? new Set()
    if (!known.size) byUser.set(user, known)
    if (known.has(item)) continue
    known.add(item)
    counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
  const numbers = new Map(ranked.map(([item], at) => [item, at]))
  const starts = new Uint32Array(byUser.size + 1)
  const list = new Uint32Array(ranked.reduce((sum, [, count]) => sum + count, 0))
  let at = 0
  let user = 0
  for (const known of byUser.values()) {
    for (const item of known) list[at++] = numbers.get(item) ?? 0
    starts[++user] = at
  }
  const popularity = Uint32Array.from(ranked, ([, count]) => count)
  return { items: ranked.map(([item]) => item), users: [...byUser.keys()], popularity, starts, list }
}

export const historyOf = ({ starts, list }: Histories, user: number): Uint32Array =>
  list.subarray(starts[user], starts[user + 1])
