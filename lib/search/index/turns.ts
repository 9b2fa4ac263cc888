import { setImmediate as breathe } from 'node:timers/promises'

const STEP = 4_000
const LONGEST_TURN_MS = 4

/** Does `work` for all places up to `length`, some thousand at a time; others get their turn after a few milliseconds. */
export async function inTurns(length: number, work: (from: number, to: number) => void): Promise<void> {
  let since = performance.now()
  for (let from = 0; from < length; from += STEP) {
    work(from, Math.min(length, from + STEP))
    if (performance.now() - since < LONGEST_TURN_MS) continue
    await breathe()
    since = performance.now()
  }
}
