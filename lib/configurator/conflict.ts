/**
 * A smallest set (none of it can be left out) that does not go together, of parts of which `goTogether` tells: undefined when
 * all do, empty when not even none does. What stands earlier is rather blamed. QuickXplain: Junker 2004.
 */
export function smallestConflict<T>(parts: readonly T[], goTogether: (kept: T[]) => boolean): T[] | undefined {
  if (goTogether([...parts])) return
  if (!goTogether([])) return []
  return blame([], false, parts, goTogether)
}

/** The least of `parts` that conflicts with `kept`, which alone goes together unless `news` asks to look again. */
function blame<T>(kept: T[], news: boolean, parts: readonly T[], goTogether: (kept: T[]) => boolean): T[] {
  if (news && !goTogether(kept)) return []
  if (parts.length === 1) return [...parts]
  const half = parts.length >> 1
  const [first, second] = [parts.slice(0, half), parts.slice(half)]
  const ofSecond = blame([...kept, ...first], true, second, goTogether)
  const ofFirst = blame([...kept, ...ofSecond], ofSecond.length > 0, first, goTogether)
  return [...ofFirst, ...ofSecond]
}
