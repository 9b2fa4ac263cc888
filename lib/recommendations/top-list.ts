/** The numbers of the `count` greatest scores, best first; equal ones by number, so that a list is the same each time. */
export function topList(scores: Float32Array, count: number, isLeftOut?: (item: number) => boolean): number[] {
  const list: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] ?? 0
    if (list.length === count && !(score > least)) continue
    if (isLeftOut?.(item)) continue
    let at = list.length
    while (at > 0 && score > (scores[list[at - 1] ?? 0] ?? 0)) at--
    list.splice(at, 0, item)
    if (list.length > count) list.pop()
    if (list.length === count) least = scores[list[count - 1] ?? 0] ?? 0
  }
  return list
}
