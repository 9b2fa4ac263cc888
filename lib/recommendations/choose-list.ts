/** What may be shown, with what the business knows of it. */
export type Candidate = { id: string; score: number; group: string; isAvailable: boolean; margin?: number }

export type ListRules = {
  count: number
  /** What the customer owns, has in the cart or looks at: never shown. */
  without: ReadonlySet<string>
  /** Shown first, in this order, where they may be shown at all. */
  pins?: readonly string[]
  /** At most so many of one group (a category, a model) in a row of `count`. */
  mostOfGroup?: number
  /** How much the margin (0 to 1) counts beside the score, itself taken as a share of the best. */
  marginWeight?: number
}

/**
 * The list that is shown, of candidates in any order: pins first, then the best by score and margin, what is sold out or owned left out,
 * and no group above its share while there is anything else. Equal ones stand by their id, so the same question has one answer.
 */
export function chooseList(candidates: readonly Candidate[], rules: ListRules): Candidate[] {
  const { count, without, pins = [], mostOfGroup = count, marginWeight = 0 } = rules
  const allowed = candidates.filter(({ id, isAvailable }) => isAvailable && !without.has(id))
  const byId = new Map(allowed.map((candidate) => [candidate.id, candidate]))
  const best = Math.max(...allowed.map(({ score }) => score), Number.MIN_VALUE)
  const worth = ({ score, margin = 0 }: Candidate) => score / best + marginWeight * margin
  const pinned = [...new Set(pins)].flatMap((id) => byId.get(id) ?? []).slice(0, count)
  const rest = [...byId.values()]
    .filter((candidate) => !pinned.includes(candidate))
    .sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1))
  const groups = new Map<string, number>()
  const list: Candidate[] = []
  const add = (candidate: Candidate) => {
    list.push(candidate)
    groups.set(candidate.group, (groups.get(candidate.group) ?? 0) + 1)
  }
  pinned.forEach(add)
  const later: Candidate[] = []
  for (const candidate of rest) {
    if (list.length >= count) break
    if ((groups.get(candidate.group) ?? 0) < mostOfGroup) add(candidate)
    else later.push(candidate)
  }
  return [...list, ...later].slice(0, count)
}
