import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nthGreatest } from './nth-greatest'
import { listQuality } from './ranking-quality'
import { topList } from './top-list'

test('a list is judged by what was right and where it stood', () => {
  const right = new Set(['a', 'b', 'c'])
  const found = listQuality(['x', 'a', 'y', 'b'], right, 10)
  expect(found).toMatchObject({ hit: 1, recall: 2 / 3, precision: 0.2, mrr: 0.5 })
  expect(found.ndcg).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / (1 + 1 / Math.log2(3) + 1 / 2), 12)
  expect(listQuality(['a', 'b', 'c'], right, 10).ndcg).toBe(1)
  expect(listQuality(['x'], right, 10)).toEqual({ hit: 0, recall: 0, precision: 0, ndcg: 0, mrr: 0 })
})

const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 })

test('a list holds the best, and the earlier of equally good ones', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 70 }), (list, count) => {
      const sorted = list.map((score, at) => ({ score, at })).sort((a, b) => b.score - a.score || a.at - b.at)
      expect(topList(Float32Array.from(list), count)).toEqual(sorted.slice(0, count).map(({ at }) => at))
    }),
  )
})

test('the n-th greatest is the n-th of the sorted ones', () => {
  fc.assert(
    fc.property(scores, fc.nat(), (list, place) => {
      const n = 1 + (place % list.length)
      expect(nthGreatest(Float32Array.from(list), list.length, n)).toBe(list.toSorted((a, b) => b - a)[n - 1])
    }),
  )
})
