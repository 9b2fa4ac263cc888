import { expect, test } from 'vitest'
import { afterWorkingDays, buildTime } from './build-time'

const works = { buildDays: 2, restockDays: 15 }
const parts = [
  { sku: 'RACK', quantity: 1 },
  { sku: 'WHEEL', quantity: 2 },
]

test('with all parts there it takes the building, or as long as the longest value and the building', () => {
  expect(buildTime(parts, 0, new Map([['WHEEL', 2]]), works)).toEqual({ workingDays: 2, waitsFor: [] })
  expect(buildTime(parts, 10, new Map(), works)).toEqual({ workingDays: 12, waitsFor: [] })
})

test('a part of which there are too few comes first, unless something else takes longer', () => {
  const supply = new Map([
    ['RACK', 5],
    ['WHEEL', 1],
  ])
  expect(buildTime(parts, 10, supply, works)).toEqual({ workingDays: 17, waitsFor: ['WHEEL'] })
  expect(buildTime(parts, 20, supply, works)).toEqual({ workingDays: 22, waitsFor: ['WHEEL'] })
})

test('nobody works on Saturday and Sunday', () => {
  expect(afterWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
  expect(afterWorkingDays('2026-11-21', 1)).toBe('2026-11-23')
  expect(afterWorkingDays('2026-11-23', 5)).toBe('2026-11-30')
  expect(afterWorkingDays('2026-12-31', 2)).toBe('2027-01-04')
  expect(afterWorkingDays('2026-11-22', 0)).toBe('2026-11-22')
})
