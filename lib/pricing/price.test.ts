import fc from 'fast-check'
import { expect, test } from 'vitest'
import { before, DAY } from '@/lib/kernel/time'
import { lowestBefore, reductionFault, savedPercent } from './price'

const now = new Date('2026-11-21T12:00:00Z')
const daysAgo = (days: number) => before(now, days * DAY)
const point = (amount: number, days: number) => ({ amount, changedAt: daysAgo(days) })

test('the lowest of the last thirty days counts, and the price that held when they began', () => {
  expect(lowestBefore([], now)).toBeUndefined()
  expect(lowestBefore([point(1000, 400)], now)).toBe(1000)
  expect(lowestBefore([point(800, 60), point(1000, 20)], now)).toBe(800)
  expect(lowestBefore([point(500, 90), point(1200, 45), point(1000, 10)], now)).toBe(1000)
  expect(lowestBefore([point(1200, 45), point(900, 20), point(1100, 5)], now)).toBe(900)
})

test('a price set exactly thirty days ago is the one that held, and the price of this moment does not count', () => {
  expect(lowestBefore([point(700, 31), point(900, 30)], now)).toBe(900)
  expect(lowestBefore([point(900, 10), point(700, 0)], now)).toBe(900)
})

test('a reduction is one only below the announced price and below everything of thirty days', () => {
  expect(reductionFault(800, 1000, 900)).toBeUndefined()
  expect(reductionFault(800, 800, 900)).toBe('regularNotHigher')
  expect(reductionFault(800, 1000, undefined)).toBe('reductionWithoutHistory')
  expect(reductionFault(900, 1000, 900)).toBe('reductionIsNone')
})

test('the saving is told from the lowest price, never rounded up', () => {
  expect(savedPercent({ amount: 701, lowest30: 1000 })).toBe(29)
  expect(savedPercent({ amount: 1000, lowest30: 1000 })).toBe(0)
  expect(savedPercent({ amount: 1000 })).toBe(0)
})

test('whatever the history, the reference price is one that held, and no price that held was lower', () => {
  const history = fc.array(
    fc.record({ amount: fc.integer({ min: 1, max: 10_000 }), days: fc.integer({ min: 1, max: 90 }) }),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(history, (entries) => {
      const points = [...new Map(entries.map((entry) => [entry.days, entry])).values()].map(({ amount, days }) =>
        point(amount, days),
      )
      // Asked for each half day of the window, as someone who looked at the shop would have seen it.
      const seen = Array.from({ length: 60 }, (_, i) => daysAgo(0.25 + i / 2)).flatMap((at) => {
        const held = points.filter(({ changedAt }) => changedAt <= at).sort((a, b) => +a.changedAt - +b.changedAt)
        return held.at(-1)?.amount ?? []
      })
      expect(lowestBefore(points, now)).toBe(seen.length ? Math.min(...seen) : undefined)
    }),
  )
})
