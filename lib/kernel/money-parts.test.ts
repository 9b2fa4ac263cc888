import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, allocateUpTo, proportion, share } from './money-parts'
import { grossOf, netOf, priceElsewhere, splitTax, summarizeTax } from './money-tax'

const amount = fc.integer({ min: -1e12, max: 1e12 })
const positive = fc.integer({ min: 0, max: 1e12 })
const rate = fc.integer({ min: 0, max: 500_000 })
const sum = (parts: number[]) => parts.reduce((total, part) => total + part, 0)

test('half a cent is rounded away from zero, in both directions', () => {
  expect([proportion(1, 1, 2), proportion(-1, 1, 2), proportion(5, 1, 10), proportion(-4, 1, 10)]).toEqual([
    1, -1, 1, 0,
  ])
  expect(share(1999, 105_000)).toBe(210)
})

test('a proportion is exact where floats are not', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e12 }), (a, n, d) => {
      const rounded = BigInt(proportion(a % 1e6, n, d))
      const twice = 2n * (rounded * BigInt(d) - BigInt(a % 1e6) * BigInt(n))
      return (twice < 0n ? -twice : twice) <= BigInt(d)
    }),
  )
})

test('what is not a whole number never becomes money', () => {
  for (const wrong of [Number.NaN, 1.5, Number.POSITIVE_INFINITY]) {
    expect(() => share(wrong, 100_000)).toThrow(RangeError)
    expect(() => share(100, wrong)).toThrow(RangeError)
    expect(() => allocate(wrong, [1])).toThrow(RangeError)
  }
  expect(() => allocate(1, [1, -1])).toThrow(RangeError)
})

test('parts always make the whole, and no part is further than one cent from its share', () => {
  fc.assert(
    fc.property(amount, fc.array(positive, { minLength: 1, maxLength: 30 }), (whole, weights) => {
      const parts = allocate(whole, weights)
      const total = sum(weights)
      expect(sum(parts)).toBe(whole)
      if (total > 0)
        parts.forEach((part, index) => {
          const exact = BigInt(whole) * BigInt(weights[index]!)
          const off = BigInt(part) * BigInt(total) - exact
          expect(off < BigInt(total) && off > -BigInt(total)).toBe(true)
        })
    }),
  )
})

test('a heavier part never gets less', () => {
  fc.assert(
    fc.property(positive, fc.array(positive, { minLength: 2, maxLength: 12 }), (whole, weights) => {
      const parts = allocate(
        whole,
        [...weights].sort((a, b) => b - a),
      )
      expect(parts).toEqual([...parts].sort((a, b) => b - a))
    }),
  )
})

test('what does not fit into one part is borne by the others', () => {
  const part = fc.record({ weight: positive, cap: positive })
  fc.assert(
    fc.property(positive, fc.array(part, { maxLength: 20 }), (whole, all) => {
      const caps = all.map(({ cap }) => cap)
      const parts = allocateUpTo(
        whole,
        all.map(({ weight }) => weight),
        caps,
      )
      expect(sum(parts)).toBe(Math.min(whole, sum(caps)))
      parts.forEach((each, index) => {
        expect(each).toBeGreaterThanOrEqual(0)
        expect(each).toBeLessThanOrEqual(caps[index]!)
      })
    }),
  )
})

test('net and tax always make the gross', () => {
  fc.assert(
    fc.property(amount, rate, fc.boolean(), (value, millionths, isIncluded) => {
      const { net, tax, gross } = splitTax(value, millionths, isIncluded)
      expect(net + tax).toBe(gross)
      expect(isIncluded ? gross : net).toBe(value)
      expect(Math.abs(tax)).toBeLessThanOrEqual(Math.abs(gross))
    }),
  )
})

test('a net price survives the way to gross and back', () => {
  fc.assert(fc.property(positive, rate, (net, millionths) => netOf(grossOf(net, millionths), millionths) === net))
})

test('the summary by rate is the sum of its lines', () => {
  const line = fc.record({ amount: positive, rate: fc.constantFrom(0, 26_000, 81_000, 190_000) })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.boolean(), (lines, isIncluded) => {
      const taxes = summarizeTax(lines, isIncluded)
      const gross = lines.map((each) => splitTax(each.amount, each.rate, isIncluded).gross)
      expect(sum(taxes.map(({ base, tax }) => base + tax))).toBe(sum(gross))
      expect(new Set(taxes.map((each) => each.rate)).size).toBe(taxes.length)
    }),
  )
})

test('a price keeps its net where another tax holds, and stays the same at home', () => {
  fc.assert(
    fc.property(positive, rate, rate, (price, home, elsewhere) => {
      expect(priceElsewhere(price, home, home, true)).toBe(price)
      expect(priceElsewhere(price, home, elsewhere, false)).toBe(price)
      if (home !== elsewhere)
        expect(netOf(priceElsewhere(price, home, elsewhere, true), elsewhere)).toBe(netOf(price, home))
    }),
  )
})
