import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthlyInstalment } from './instalment'

const chf = (amount: number) => ({ amount, currency: 'CHF' })

test('without interest the price is parted, and the last part is never larger', () => {
  expect(monthlyInstalment(chf(1000_00), 3, 0)).toEqual(chf(333_34))
  expect(monthlyInstalment(chf(1200_00), 12, 0)).toEqual(chf(100_00))
  expect(monthlyInstalment(chf(1200_00), 1, 0)).toEqual(chf(1200_00))
})

test('6000 at 4.9 per cent over four years is 137.91 a month', () => {
  expect(monthlyInstalment(chf(6000_00), 48, 49_000)).toEqual(chf(137_91))
})

test('after the last month nothing is owed, and a unit less would not do', () => {
  const owed = (price: number, part: number, months: number, rate: number) =>
    Array.from({ length: months }).reduce<number>((left) => left * (1 + rate / 12e6) - part, price)
  fc.assert(
    fc.property(
      fc.integer({ min: 100_00, max: 30_000_00 }),
      fc.integer({ min: 1, max: 84 }),
      fc.integer({ min: 0, max: 200_000 }),
      (price, months, rate) => {
        const { amount } = monthlyInstalment(chf(price), months, rate)
        expect(owed(price, amount, months, rate)).toBeLessThanOrEqual(0.01)
        expect(owed(price, amount - 1, months, rate)).toBeGreaterThan(-0.01)
      },
    ),
  )
})

test('no months and half a millionth are mistakes of the caller', () => {
  expect(() => monthlyInstalment(chf(1), 0, 0)).toThrow(RangeError)
  expect(() => monthlyInstalment(chf(1), 12, 0.5)).toThrow(RangeError)
})
