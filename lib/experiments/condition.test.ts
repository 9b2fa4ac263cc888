import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findsPattern } from './bounded-pattern'
import { meetsCondition } from './condition'
import type { Json } from './targeting'
import { compareVersions } from './version-order'

const known: Json = {
  country: 'CH',
  age: 42,
  tags: ['rider', 'Owner'],
  unit: { model: 'vela-50', km: 1200 },
  app: '2.10.0',
}

const cases: [condition: Json, isMet: boolean][] = [
  [{}, true],
  [{ country: 'CH', age: { $gte: 18, $lt: 65 } }, true],
  [{ $or: [{ country: 'DE' }, { 'unit.model': { $regex: '^vela-(50|125)$' } }] }, true],
  [{ $nor: [{ country: 'DE' }, { country: 'PL' }] }, true],
  [{ tags: { $in: ['owner'] } }, false],
  [{ tags: { $ini: ['owner'] } }, true],
  [{ tags: { $all: ['rider', 'Owner'] } }, true],
  [{ tags: { $size: { $gt: 2 } } }, false],
  [{ tags: { $elemMatch: { $regexi: '^own' } } }, true],
  [{ app: { $vgt: '2.9.9', $vlt: '3.0.0' } }, true],
  [{ email: { $exists: false } }, true],
  [{ id: { $notInGroup: 'staff' } }, true],
  [{ country: { $is: 'CH' } }, false],
]

test.for(cases)('%j is %s of this visitor', ([condition, isMet]) => {
  expect(meetsCondition(condition, known)).toBe(isMet)
})

describe('nothing that is asked can do harm', () => {
  test('what an object inherits is not known of anybody', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'constructor.name', '__proto__.polluted']) {
      expect(meetsCondition({ [key]: { $exists: true } }, {})).toBe(false)
      expect(meetsCondition({ id: { $inGroup: key } }, { id: 'x' })).toBe(false)
    }
    expect(meetsCondition(JSON.parse('{"a":{"$__proto__":1,"$constructor":1}}'), { a: 1 })).toBe(false)
    expect(meetsCondition({ a: '1' }, JSON.parse('{"a":{"toString":1,"valueOf":2}}'))).toBe(false)
    expect(meetsCondition({ a: { $gt: 1 } }, JSON.parse('{"a":{"toString":1,"valueOf":2}}'))).toBe(false)
  })

  test('what is nested too deep is not met, nor is its contrary', () => {
    let condition: Json = { a: 1 }
    for (let depth = 0; depth < 10_000; depth++) condition = { $not: condition }
    expect(meetsCondition(condition, { a: 1 })).toBe(false)
    expect(meetsCondition({ $not: condition }, { a: 1 })).toBe(false)
  })

  test('lists without end are given up', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => at)
    const from = process.cpuUsage().user
    expect(meetsCondition({ a: { $all: many } }, { a: many.toReversed() })).toBe(false)
    expect(meetsCondition({ a: { $in: many } }, { a: many.map((each) => -1 - each) })).toBe(false)
    expect(process.cpuUsage().user - from).toBeLessThan(2_000_000)
  })

  test.for([
    '(a+)+$',
    '(a|aa)+$',
    '(a*)*b',
    '(.*)*x',
    '(?:a?){50}a{50}b',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '((a{0,99}){0,99}){0,99}b',
  ])('the catastrophic pattern %s is answered at once', (pattern) => {
    const from = process.cpuUsage().user
    expect(findsPattern(pattern, `${'a'.repeat(3_000)}!`)).not.toBe(true)
    expect(process.cpuUsage().user - from).toBeLessThan(2_000_000)
  })

  test('any JSON is a condition and an attribute: the answer is yes or no', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 6 }), (condition, attributes) => {
        expect(typeof meetsCondition(condition as Json, attributes as Json)).toBe('boolean')
      }),
    )
  })
})

const atoms = fc.constantFrom(
  'a',
  'b',
  '.',
  '\\d',
  '\\w',
  '[a-c]',
  '[^b]',
  '^',
  '$',
  '\\b',
  '(a|b)',
  '(?:ab)',
  '(?=a)',
  '(?!b)',
  '|',
)
const counts = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{0,}', '+?')
const patterns = fc.array(fc.tuple(atoms, counts), { minLength: 1, maxLength: 6 }).map((list) => list.flat().join(''))

test('a pattern finds what JavaScript finds with it', () => {
  fc.assert(
    fc.property(
      patterns,
      fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', ' ', '\n'), maxLength: 8 }),
      fc.boolean(),
      (pattern, text, ignoresCase) => {
        const found = findsPattern(pattern, text, ignoresCase)
        if (found !== null) expect(found).toBe(new RegExp(pattern, ignoresCase ? 'i' : '').test(text))
      },
    ),
    { numRuns: 2_000 },
  )
})

test('what looks back, what is wrong and what is too long has no answer', () => {
  for (const pattern of ['(a)\\1', '(?<=a)b', '[', '(', 'a{2,1}', '*', 'x'.repeat(501), '(a{1000}){1000}'])
    expect(findsPattern(pattern, 'aab')).toBeNull()
})

test('versions of any length stand in their order', () => {
  const order = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-beta',
    '1.0.0',
    '1.2',
    'v1.2.3',
    '123456789.0.0',
    '123456790.0.0',
  ]
  for (const [at, version] of order.entries())
    for (const [other, than] of order.entries())
      expect(Math.sign(compareVersions(version, than))).toBe(Math.sign(at - other))
})
