import { topList } from './top-list'

const LIST = 20

export type StepQuality = { steps: number; hr: number; mrr: number; ms_per_list: number }

/**
 * Reveals each session step by step and looks for the next one in the list of 20. A step of -1 is an item that nobody has seen
 * before: it cannot be found, and says nothing of what follows. With `masksSeen` what the session has shown is
 * neither listed nor counted.
 */
export function meanQualityOf(
  sessions: Iterable<ArrayLike<number>>,
  rank: (steps: readonly number[]) => Float32Array,
  most = Number.POSITIVE_INFINITY,
  masksSeen = false,
): StepQuality {
  let [steps, hits, ranks, spent] = [0, 0, 0, 0]
  for (const session of sessions) {
    const known: number[] = []
    for (let at = 0; at < session.length && steps < most; at++) {
      const next = session[at] ?? -1
      if (at > 0 && !(masksSeen && known.includes(next))) {
        const from = performance.now()
        const list = topList(rank(known), LIST, masksSeen ? (item) => known.includes(item) : undefined)
        spent += performance.now() - from
        const place = list.indexOf(next)
        steps++
        if (place >= 0) {
          hits++
          ranks += 1 / (place + 1)
        }
      }
      if (next >= 0) known.push(next)
    }
  }
  const mean = (sum: number) => (steps ? sum / steps : 0)
  return { steps, hr: mean(hits), mrr: mean(ranks), ms_per_list: mean(spent) }
}
