import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alwaysValidInterval, alwaysValidP } from './always-valid'
import { addPair, noPairs, reduceVariance } from './cuped'
import { guardrailVerdict } from './guardrail'
import { addValue, meanOf, noMoments } from './mean'
import { compareMeans } from './welch'

/** The same at every run. */
function dice(seed: number) {
  let state = seed
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()) }
}

test('margins of two arms are compared as Welch did', () => {
  const found = compareMeans(
    { count: 400, mean: 12.4, variance: 5.1 ** 2 },
    { count: 380, mean: 11.8, variance: 6.2 ** 2 },
  )
  expect(found?.t).toBeCloseTo(-1.47183149027715, 10)
  expect(found?.p).toBeCloseTo(0.141494678277316, 10)
  expect(found?.interval[0]).toBeCloseTo(-0.6 - 1.96311 * 0.407655, 3)
})

test('where nothing varies there is nothing to compare', () => {
  const still = { count: 10, mean: 1, variance: 0 }
  expect(compareMeans(still, still)).toBeNull()
  expect(meanOf(addValue(noMoments, 5))).toBeNull()
})

test('who always bought much says little about the treatment: their past is taken out, the difference stays', () => {
  const { normal } = dice(7)
  const arms = [0, 0.2].map((effect) => {
    let moments = noPairs
    for (let n = 0; n < 5_000; n++) {
      const before = 100 + 20 * normal()
      moments = addPair(moments, before * 0.9 + 6 * normal() + effect, before)
    }
    return moments
  })
  const reduced = reduceVariance(arms)
  expect(reduced?.theta).toBeCloseTo(0.9, 1)
  // ρ² = 18² / (18² + 6²)
  expect(reduced?.reduction).toBeCloseTo(0.9, 1)
  const [a, b] = reduced?.arms ?? []
  expect((b?.mean ?? 0) - (a?.mean ?? 0)).toBeGreaterThan(-0.3)
  expect((b?.mean ?? 0) - (a?.mean ?? 0)).toBeLessThan(0.7)
  expect(a?.variance).toBeCloseTo(36, -1)
})

test('a past that says nothing changes nothing', () => {
  const arms = [1, 2].map((shift) => [3, 4, 8].reduce((sum, y) => addPair(sum, y + shift, 5), noPairs))
  expect(reduceVariance(arms)?.arms.map(({ mean }) => mean)).toEqual([6, 7])
  expect(reduceVariance([noPairs])).toBeNull()
})

test('an experiment without an effect, looked at after each hundred visitors, is called one in at most one of twenty', () => {
  const { normal } = dice(11)
  let wrong = 0
  for (let experiment = 0; experiment < 300; experiment++) {
    const arms = [noMoments, noMoments]
    for (let n = 1; n <= 3_000; n++) {
      for (const arm of [0, 1]) arms[arm] = addValue(arms[arm] ?? noMoments, normal())
      if (n % 100) continue
      const [a, b] = arms.map(meanOf)
      const found = a && b && compareMeans(a, b)
      const p = found && alwaysValidP({ ...found, visitors: 2 * n }, 2_000)
      if (p === null || p === undefined || p >= 0.05) continue
      wrong++
      break
    }
  }
  expect(wrong).toBeLessThanOrEqual(15)
})

test('the p that is always valid and its interval agree', () => {
  const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
  const visitors = fc.integer({ min: 1, max: 1e9 })
  fc.assert(
    fc.property(
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      positive,
      visitors,
      visitors,
      (difference, error, count, planned) => {
        const estimate = { difference, error, visitors: count }
        const [low, high] = alwaysValidInterval(estimate, planned) ?? [0, 0]
        const p = alwaysValidP(estimate, planned) ?? 1
        if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(low > 0 || high < 0)
      },
    ),
  )
})

test('a guardrail says whether harm is excluded, sure or open', () => {
  const margin = { bearable: 0.5, better: 'more' } as const
  expect(guardrailVerdict([-0.2, 0.3], margin)).toBe('safe')
  expect(guardrailVerdict([-0.9, 0.3], margin)).toBe('unclear')
  expect(guardrailVerdict([-0.4, -0.1], margin)).toBe('harmed')
  expect(guardrailVerdict([0.1, 0.4], { bearable: 0.5, better: 'less' })).toBe('harmed')
  expect(guardrailVerdict([-0.1, 0.4], { bearable: 0.5, better: 'less' })).toBe('safe')
  expect(guardrailVerdict(null, margin)).toBe('unclear')
})
