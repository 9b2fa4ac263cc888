import { expect, test } from 'vitest'
import { checkDraft } from './check-draft'
import { bicycle } from './definition-for-tests'

const rule = (expression: string, en: string) => ({ type: 'expression', expression, label: { en } })

test('a draft that is edited says how many configurations it has, what is dead and what is forced', () => {
  const { statistics, faults, contradiction, isTooLarge } = checkDraft(
    bicycle({ rules: [rule('rack = none', 'Light')] }),
  )
  expect({ contradiction, isTooLarge }).toEqual({ contradiction: [], isTooLarge: false })
  expect(statistics).toMatchObject({
    configurations: '4',
    dead: [{ feature: 'rack', value: 'steel' }],
    forced: [{ feature: 'rack', value: 'none' }],
  })
  expect(faults).toEqual([{ place: 'packages.0.choices', fault: 'neverValid' }])
})

test('rules that cannot hold together are named, and no others', () => {
  const rules = [rule('paint = red => basket', 'A'), rule('rack = steel', 'B'), rule('rack = none', 'C')]
  expect(checkDraft(bicycle({ rules, packages: [] }))).toMatchObject({ statistics: null, contradiction: [1, 2] })
})

test('a rule that cannot be read is a fault at its place, and nothing is counted', () => {
  const { statistics, faults } = checkDraft(bicycle({ rules: [rule('rack = gold', 'A')] }))
  expect(statistics).toBeNull()
  expect(faults[0]).toMatchObject({ place: 'rules.0.expression' })
})

test('what is too entangled to be counted while someone types is not counted', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    code: `f${at}`,
    label: { en: 'F' },
    step: 'frame',
    shown: 'list',
    default: 'v0',
    values: Array.from({ length: 12 }, (_, n) => ({
      code: `v${n}`,
      label: { en: 'V' },
      numbers: { weight: (n * 37 + at * 11) % 101 },
    })),
  }))
  const rules = [rule('sum(weight) <= 2000', 'Light'), rule('sum(weight) >= 1999', 'Heavy')]
  const check = checkDraft(bicycle({ features: many, rules, packages: [], facts: [] }))
  expect(check).toMatchObject({ isTooLarge: true, statistics: null })
})
