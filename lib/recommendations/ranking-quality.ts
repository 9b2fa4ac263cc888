/** How well one list meets what someone took then. All between 0 and 1. */
export type ListQuality = { hit: number; recall: number; precision: number; ndcg: number; mrr: number }

/**
 * A list of at most `length` items against those that were right. recall: the right ones found, of all right ones; precision: of the places;
 * ndcg: gains discounted by log2 of the place, beside the best order that there could be; mrr: one over the place of the first right
 * one. Järvelin, Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS 20 (2002); Voorhees, TREC-8 (1999).
 */
export function listQuality<T>(list: readonly T[], right: ReadonlySet<T>, length: number): ListQuality {
  let found = 0
  let gain = 0
  let first = 0
  for (const [at, item] of list.slice(0, length).entries()) {
    if (!right.has(item)) continue
    found++
    gain += 1 / Math.log2(at + 2)
    first ||= 1 / (at + 1)
  }
  let best = 0
  for (let at = 0; at < Math.min(length, right.size); at++) best += 1 / Math.log2(at + 2)
  const recall = right.size ? found / right.size : 0
  return { hit: found ? 1 : 0, recall, precision: found / length, ndcg: best ? gain / best : 0, mrr: first }
}

/** The mean over many lists, each counting once. */
export function meanQuality() {
  const sum: ListQuality = { hit: 0, recall: 0, precision: 0, ndcg: 0, mrr: 0 }
  let count = 0
  return {
    add(quality: ListQuality) {
      count++
      for (const key of Object.keys(sum) as (keyof ListQuality)[]) sum[key] += quality[key]
    },
    count: () => count,
    get: () =>
      Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, count ? value / count : 0])) as ListQuality,
  }
}
