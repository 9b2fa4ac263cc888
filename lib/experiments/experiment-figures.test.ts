import fc from 'fast-check'
import { expect, test } from 'vitest'
import { probabilityBetter } from './beta-comparison'
import { figuresOf } from './experiment-figures'
import { isRatioBroken, sampleRatioP } from './sample-ratio'

const rate = (conversions: number, visitors: number) => ({ conversions, visitors })

test('the figures of an experiment are those that other programs give', () => {
  const figures = figuresOf(rate(120, 1000), rate(150, 1010))
  expect(figures.diff).toBeCloseTo(0.0285148514851485, 12)
  expect(figures.z).toBeCloseTo(1.87444768239396, 10)
  expect(figures.p).toBeCloseTo(0.0608687466268389, 10)
  expect(figures.ci?.[0]).toBeCloseTo(-0.00126151901958015, 10)
  expect(figures.ci?.[1]).toBeCloseTo(0.0582912219898772, 10)
  expect(figures.prob_b_better).toBeCloseTo(0.969426045285938, 12)
  expect(figures.n_per_arm).toBe(2241)
  expect(figures.srm_p).toBeCloseTo(0.82349669465474, 10)
})

const degenerate: [string, [number, number], [number, number], Partial<ReturnType<typeof figuresOf>>][] = [
  [
    'nobody came',
    [0, 0],
    [0, 0],
    { diff: null, z: null, p: null, ci: null, prob_b_better: 0.5, n_per_arm: null, srm_p: null },
  ],
  ['one arm is empty', [0, 0], [3, 10], { diff: null, z: null, ci: null, n_per_arm: null }],
  [
    'nobody converted',
    [0, 100],
    [0, 100],
    { diff: 0, z: null, p: null, ci: [0, 0], prob_b_better: 0.5, n_per_arm: null },
  ],
  ['everybody converted', [100, 100], [100, 100], { diff: 0, z: null, p: null, ci: [0, 0], prob_b_better: 0.5 }],
  ['the rates are equal', [1, 3], [10, 30], { diff: 0, z: 0, p: 1, n_per_arm: null }],
]

test.for(degenerate)('where %s, what is not defined is null', ([, a, b, wanted]) => {
  expect(figuresOf(rate(...a), rate(...b))).toMatchObject(wanted)
})

const rates = fc
  .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([visitors, share]) => rate(Math.round(visitors * share), visitors))

test('no count of visitors gives a figure that is no number', () => {
  fc.assert(
    fc.property(rates, rates, (a, b) => {
      for (const figure of Object.values(figuresOf(a, b)).flat())
        if (figure !== null) expect(figure).toSatisfy(Number.isFinite)
    }),
  )
})

test('what speaks for b speaks against a', () => {
  fc.assert(
    fc.property(rates, rates, (a, b) => {
      expect(probabilityBetter(a, b) + probabilityBetter(b, a)).toBeCloseTo(1, 9)
    }),
  )
})

test('the probability is the closed sum, term by term', () => {
  // P(U > A) of a uniform U is 1 minus the mean of A; of Beta(2, 1) it is 1 minus the mean of the square.
  expect(probabilityBetter(rate(3, 8), rate(0, 0))).toBeCloseTo(1 - 4 / 10, 12)
  expect(probabilityBetter(rate(3, 8), rate(1, 1))).toBeCloseTo(1 - (4 * 5) / (10 * 11), 12)
  expect(probabilityBetter(rate(0, 50), rate(0, 20))).toBeCloseTo(17 / 24, 12)
})

test('a billion visitors are compared as exactly as a hundred', () => {
  const probability = probabilityBetter(rate(123_456_700, 1_000_000_000), rate(123_480_000, 1_000_000_000))
  // The normal limit: z = 1.5839
  expect(probability).toBeCloseTo(0.9434, 3)
})

test('three arms that were meant to get equal shares are checked together', () => {
  expect(sampleRatioP([1000, 1000, 1000])).toBe(1)
  expect(isRatioBroken(sampleRatioP([1000, 1100, 1300]))).toBe(true)
  expect(isRatioBroken(sampleRatioP([500, 1000, 1510], [1, 2, 3]))).toBe(false)
  expect(sampleRatioP([0, 0])).toBeNull()
})
