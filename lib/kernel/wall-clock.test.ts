import { expect, test } from 'vitest'
import { instantAt, wallClock } from './wall-clock'

const zurich = 'Europe/Zurich'
const utc = (shown: string) => instantAt(shown, zurich)?.toISOString()

test('midnight in Zurich is another instant in winter and in summer', () => {
  expect(utc('2027-03-01T00:00')).toBe('2027-02-28T23:00:00.000Z')
  expect(utc('2027-07-01T00:00')).toBe('2027-06-30T22:00:00.000Z')
  expect(wallClock(new Date('2027-06-30T22:00:00Z'), zurich)).toBe('2027-07-01T00:00')
})

test('an hour that the clock shows twice is its first, one that it skips is the one after', () => {
  expect(utc('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(utc('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z')
})

test('what is no date is none', () => {
  for (const text of ['', 'soon', '2026-02-30T00:00', '2026-13-01T00:00', '2026-01-01', "=1+1'"])
    expect(instantAt(text, zurich)).toBeUndefined()
})
