import { processorSince } from './renditions'
import { atMost, figure } from './report'

const TURNS = 200

/** Asks each question again and again, one at a time, and says what the slowest one in a hundred took. */
export async function questions(
  asked: Record<string, (turn: number) => Promise<unknown>>,
  goal: number,
): Promise<void> {
  for (const [what, ask] of Object.entries(asked)) {
    for (let turn = 0; turn < 10; turn++) await ask(turn)
    const before = process.cpuUsage()
    const times: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      const from = performance.now()
      await ask(turn)
      times.push(performance.now() - from)
    }
    times.sort((a, b) => a - b)
    const p99 = times[Math.floor(TURNS * 0.99)] ?? Number.NaN
    atMost(`${what}, p99`, p99, goal, ' ms', `, ${figure(processorSince(before) / TURNS)} ms of processor each`)
  }
}
