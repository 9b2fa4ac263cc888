import { type Histories, historyOf } from './histories'
import type { Square } from './invert-symmetric'

/** Adds to the lower triangle how many users have both of two items, for the first `size` items. */
export function addGram(to: Square, histories: Histories, leavesOut?: (user: number, at: number) => boolean): void {
  const { size, side, values } = to
  for (let user = 0; user < histories.users.length; user++) {
    const all = historyOf(histories, user)
    const items = all.filter((item, at) => item < size && !leavesOut?.(user, at)).sort()
    for (let a = 0; a < items.length; a++) {
      const row = (items[a] ?? 0) * side
      for (let b = 0; b <= a; b++) {
        const at = row + (items[b] ?? 0)
        values[at] = (values[at] ?? 0) + 1
      }
    }
  }
}
