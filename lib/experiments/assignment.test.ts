import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, stickyKey, type Trial } from './assignment'
import { bucketRanges, chooseTreatment, isHeldOut, isInNamespace } from './bucketing'
import { forcedByAddress } from './forced-by-address'
import { bucketOf } from './hash'

const trial: Trial = { key: 'hero', treatments: 2, hashVersion: 2 }
const visitor = (id: string, more: Record<string, string> = {}) => ({ attributes: { id, ...more } })
const visitors = Array.from({ length: 10_000 }, (_, at) => `visitor-${at}`)
const parts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 6 })
const weightsOf = (list: number[]) => list.map((part) => part / list.reduce((sum, each) => sum + each, 0))

test('the places of the published hash', () => {
  expect(bucketOf('', 'a', 1)).toBe(0.22)
  expect(bucketOf('seed', 'a', 2)).toBe(0.0505)
  expect(bucketOf('abc', 'def', 99)).toBeNull()
})

test('a visitor gets the same treatment as often as it is asked', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), parts, (id, seed, list) => {
      const whole = { key: 'x', seed, treatments: list.length, weights: weightsOf(list), hashVersion: 2 }
      expect(assign(whole, visitor(id))).toEqual(assign(whole, visitor(id)))
      expect(assign(whole, visitor(id)).treatment).toBeLessThan(list.length)
    }),
  )
})

test('treatments get about what their weights say', () => {
  fc.assert(
    fc.property(fc.string(), parts, (seed, list) => {
      const weights = weightsOf(list)
      const counts = weights.map(() => 0)
      for (const id of visitors) {
        const { treatment } = assign({ ...trial, seed, treatments: list.length, weights }, visitor(id))
        counts[treatment] = (counts[treatment] ?? 0) + 1
      }
      // Five standard deviations.
      for (const [at, weight] of weights.entries())
        expect(Math.abs((counts[at] ?? 0) / visitors.length - weight)).toBeLessThan(0.025)
    }),
    { numRuns: 25 },
  )
})

test('ramping up moves nobody who is in', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.string(), parts, share, share, share, (id, list, one, other, place) => {
      const [small, large] = one < other ? [one, other] : [other, one]
      const before = chooseTreatment(place, bucketRanges(list.length, small, weightsOf(list)))
      const after = chooseTreatment(place, bucketRanges(list.length, large, weightsOf(list)))
      if (before >= 0) expect(after).toBe(before)
      const [first, second] = [small, large].map((coverage) => assign({ ...trial, coverage }, visitor(id)))
      if (first?.takesPart) expect(second?.treatment).toBe(first.treatment)
    }),
  )
})

test('experiments that share a traffic never share a visitor', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.string(), fc.string(), cuts, (id, name, list) => {
      const edges = [0, ...list.toSorted((a, b) => a - b).map((cut) => cut / 1000), 1]
      const within = edges.slice(1).filter((to, at) => isInNamespace(id, [name, edges[at] ?? 0, to]))
      expect(within).toHaveLength(1)
    }),
  )
})

test('who is held out sees no experiment, and stays out while the share grows', () => {
  const holdout = { seed: '2026', share: 0.1 }
  const out = visitors.filter((id) => isHeldOut(id, holdout))
  expect(out.length).toBeGreaterThan(850)
  expect(out.length).toBeLessThan(1150)
  expect(out.every((id) => isHeldOut(id, { ...holdout, share: 0.2 }))).toBe(true)
  expect(out.some((id) => assign(trial, { ...visitor(id), holdout }).takesPart)).toBe(false)
})

describe('who takes part', () => {
  const takesPart = (more: Partial<Trial>, who = visitor('1', { country: 'CH' })) =>
    assign({ ...trial, ...more }, who).takesPart

  test('everybody who meets the condition', () => {
    expect(takesPart({ condition: { country: 'CH' } })).toBe(true)
    expect(takesPart({ condition: { country: 'DE' } })).toBe(false)
  })

  test('nobody without an id, in an experiment that rests, of one treatment or by a hash that nobody knows', () => {
    expect(takesPart({}, visitor(''))).toBe(false)
    expect(takesPart({ isActive: false })).toBe(false)
    expect(takesPart({ treatments: 1 })).toBe(false)
    expect(takesPart({ hashVersion: 3 })).toBe(false)
    expect(takesPart({ hashAttribute: '__proto__' })).toBe(false)
  })

  test('who is not signed in by another attribute', () => {
    const found = assign({ ...trial, hashAttribute: 'customer', fallbackAttribute: 'id' }, visitor('7'))
    expect(found).toMatchObject({ takesPart: true, hashAttribute: 'id', hashValue: '7' })
  })

  test('who was given a treatment by hand, uncounted', () => {
    expect(assign(trial, { ...visitor('1'), forced: { hero: 1 } })).toMatchObject({ treatment: 1, isByHash: false })
    expect(assign(trial, { ...visitor('1'), forced: { hero: 7 } })).toMatchObject({ treatment: 0, takesPart: false })
  })
})

test('an experiment that is edited while it runs keeps who is in where they are', () => {
  const kept = { 'id||7': { [stickyKey('hero', 0)]: 'red' } }
  const sticky = { version: 0, names: ['blue', 'red'] }
  for (const weights of [
    [0.99, 0.01],
    [0.01, 0.99],
  ])
    expect(assign({ ...trial, weights, sticky }, { ...visitor('7'), kept })).toMatchObject({
      treatment: 1,
      isKept: true,
    })
  const after = { ...trial, sticky: { ...sticky, version: 1, leastVersion: 1 } }
  expect(assign(after, { ...visitor('7'), kept }).takesPart).toBe(false)
})

test('an address asks for a treatment only by the number of one that there is', () => {
  expect(forcedByAddress('hero', 'https://example.com/?a=b&hero=1#top', 2)).toBe(1)
  for (const odd of ['2', '-1', '1.0', 'x', '', '99999999999999999999'])
    expect(forcedByAddress('hero', `/?hero=${odd}`, 2)).toBeNull()
})
