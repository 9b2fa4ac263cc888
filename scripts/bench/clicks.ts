import type { Compiled } from '@/lib/configurator/compile'
import { ConfiguratorEngine } from '@/lib/configurator/engine'
import { refusal, resolve } from '@/lib/configurator/resolve'
import type { Prices, Selection } from '@/lib/configurator/selection'

export type Clicks = { clicks: number; p50: number; p99: number; deadEnds: number }

/**
 * Random walks through a model as a shopper clicks: at each step valid values, forced values, price range, completion, and
 * the reason and repair of one value that does not fit. Milliseconds for each. The same code in Node and in the browser.
 */
export function walk(compiled: Compiled, prices: Prices, preferred: Selection, walks: number, steps: number): Clicks {
  const engine = new ConfiguratorEngine(compiled)
  const terms = { prices, preferred }
  const random = lottery(7)
  const times: number[] = []
  let deadEnds = 0
  for (let n = -WARM; n < walks; n++) {
    let choices: Selection = {}
    for (let step = 0; step < steps; step++) {
      const feature = random.of(compiled.features)
      const from = performance.now()
      const { valid } = resolve(engine, choices, terms)
      const refused = feature.values.find((value) => !valid[feature.code]?.includes(value))
      if (refused) refusal(engine, choices, { feature: feature.code, value: refused }, terms)
      if (n >= 0) times.push(performance.now() - from)
      const fitting = valid[feature.code] ?? []
      if (!fitting.length) deadEnds++
      else choices = { ...choices, [feature.code]: random.of(fitting) }
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { clicks: times.length, p50: at(0.5), p99: at(0.99), deadEnds }
}

const WARM = 20

/** The same draws at each run. Numbers as Mulberry32 gives them. */
export function lottery(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return { next, below, of: <T>(list: readonly T[]) => list[below(list.length)] as T }
}
