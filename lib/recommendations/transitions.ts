import { type Sessions, stepsOf } from './sessions'

const FURTHEST = 5
const KEPT = 100

/** What follows each item: of item i, from `from[i]` to `from[i + 1]`, the likeliest first. The weights of one add up to 1 at most. */
export type Transitions = { from: Uint32Array; to: Uint32Array; weight: Float32Array }

/**
 * Sequential rules: b after a counts 1 over the steps between them. Kamehkhosh, Jannach, Ludewig, "A Comparison of Frequent
 * Pattern Techniques and a Deep Learning Method for Session-Based Recommendation", RecTemp 2017. Of the first `sessions` only.
 */
export function learnTransitions(model: Sessions, sessions = model.starts.length - 1): Transitions {
  const found: (Map<number, number> | undefined)[] = []
  for (let session = 0; session < sessions; session++) {
    const steps = stepsOf(model, session)
    for (let a = 0; a < steps.length; a++) {
      const item = steps[a] ?? 0
      found[item] ??= new Map()
      const after = found[item]
      for (let b = a + 1; b < Math.min(steps.length, a + 1 + FURTHEST); b++) {
        const next = steps[b] ?? 0
        if (next !== item) after.set(next, (after.get(next) ?? 0) + 1 / (b - a))
      }
    }
  }
  return pack(model.items.length, found)
}

function pack(items: number, found: (Map<number, number> | undefined)[]): Transitions {
  const from = new Uint32Array(items + 1)
  const to: number[] = []
  const weight: number[] = []
  for (let item = 0; item < items; item++) {
    const ranked = [...(found[item] ?? [])].sort((a, b) => b[1] - a[1])
    const sum = ranked.reduce((total, [, value]) => total + value, 0)
    for (const [next, value] of ranked.slice(0, KEPT)) {
      to.push(next)
      weight.push(value / sum)
    }
    from[item + 1] = to.length
  }
  return { from, to: Uint32Array.from(to), weight: Float32Array.from(weight) }
}
