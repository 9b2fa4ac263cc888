import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, chooseList } from './choose-list'

const candidate = (id: string, score: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  score,
  group: 'helmets',
  isAvailable: true,
  ...more,
})
const shown = (list: Candidate[]) => list.map(({ id }) => id)
const all = [
  candidate('open', 9),
  candidate('full', 8, { margin: 0.6 }),
  candidate('case', 5, { group: 'luggage' }),
  candidate('sold out', 10, { isAvailable: false }),
  candidate('owned', 7),
  candidate('kids', 4),
]
const without = new Set(['owned'])

test('what is sold out or owned is never shown, even pinned', () => {
  expect(shown(chooseList(all, { count: 9, without, pins: ['owned', 'sold out', 'kids', 'kids'] }))).toEqual([
    'kids',
    'open',
    'full',
    'case',
  ])
})

test('no group takes more than its share while there is anything else', () => {
  expect(shown(chooseList(all, { count: 2, without, mostOfGroup: 1 }))).toEqual(['open', 'case'])
  expect(shown(chooseList(all, { count: 4, without, mostOfGroup: 1 }))).toEqual(['open', 'case', 'full', 'kids'])
})

test('a better margin wins between two that are about as good', () => {
  expect(shown(chooseList(all, { count: 1, without, marginWeight: 0.5 }))).toEqual(['full'])
})

test('a list is never longer than asked, holds nothing twice, and does not depend on the order', () => {
  const any = fc.uniqueArray(
    fc.record({ id: fc.string(), score: fc.nat(5), group: fc.constantFrom('a', 'b'), isAvailable: fc.boolean() }),
    {
      selector: ({ id }) => id,
    },
  )
  fc.assert(
    fc.property(any, fc.nat(6), fc.nat(3), (list, count, mostOfGroup) => {
      const rules = { count, mostOfGroup, without: new Set<string>() }
      const found = shown(chooseList(list, rules))
      expect(found).toHaveLength(Math.min(count, list.filter(({ isAvailable }) => isAvailable).length))
      expect(new Set(found).size).toBe(found.length)
      expect(shown(chooseList(list.toReversed(), rules))).toEqual(found)
    }),
  )
})
