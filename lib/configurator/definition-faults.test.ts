import { expect, test } from 'vitest'
import { definitionSchema } from './definition'
import { defaultFaults, definitionFaults } from './definition-faults'
import { bicycle } from './definition-for-tests'

const label = { en: 'x' }
const amounts = { ch: 1, de: 1, pl: 1 }
const layer = { angle: 'side', asset: 'a'.repeat(32), left: 0, top: 0, width: 1, height: 1, order: 0 }

test('a sound model has no faults', () => {
  expect(definitionFaults(bicycle())).toEqual([])
})

test('names that lead nowhere are told with their place', () => {
  const broken = bicycle({
    steps: [{ code: 'other', label }],
    editions: [{ code: 'e', label, choices: { paint: 'green', saddle: 'soft' } }],
    needs: [{ code: 'n', question: label, answers: [{ code: 'a', label, choices: { rack: 'gold' } }] }],
  })
  expect(definitionFaults(broken)).toEqual([
    { place: 'features.0.step', fault: 'unknown' },
    { place: 'features.1.step', fault: 'unknown' },
    { place: 'features.2.step', fault: 'unknown' },
    { place: 'editions.0.choices.paint', fault: 'unknown' },
    { place: 'editions.0.choices.saddle', fault: 'unknown' },
    { place: 'needs.0.answers.0.choices.rack', fault: 'unknown' },
  ])
})

test('what stands twice is told, also a feature in the place of a package', () => {
  const [paint, ...others] = bicycle().features
  const twin = { ...paint!, values: [...paint!.values, paint!.values[0]!] }
  const namesake = { ...others[0]!, code: 'package-market' }
  expect(definitionFaults(bicycle({ features: [twin, ...others, namesake, namesake] }))).toEqual([
    { place: 'features.4.code', fault: 'taken' },
    { place: 'features.0.values.2.code', fault: 'taken' },
    { place: 'packages.0.code', fault: 'taken' },
  ])
})

test('a rule that cannot be read is told with what is wrong, a layer and a fact too', () => {
  const rules = (expression: string) => [{ type: 'expression', expression }]
  expect(definitionFaults(bicycle({ rules: rules('basket => rack = gold') }))).toEqual([
    { place: 'rules.0.expression', fault: expect.stringMatching(/^condition\.unknownValue\?.*gold/) },
  ])
  const pictures = { ...bicycle().pictures, layers: [{ ...layer, angle: 'top', when: 'paint' }] }
  const facts = [{ kind: 'cases', code: 'c', label, cases: [{ code: 'x', label, when: 'no such' }] }]
  expect(definitionFaults(bicycle({ pictures, facts }))).toEqual([
    { place: 'pictures.layers.0.angle', fault: 'unknown' },
    { place: 'pictures.layers.0.when', fault: expect.stringContaining('condition.') },
    { place: 'facts', fault: expect.stringContaining('condition.') },
  ])
})

test('a layer is painted only by a feature with colours', () => {
  const tinted = (feature: string) => ({
    ...bicycle().pictures,
    layers: [{ ...layer, tint: { feature, white: 'b'.repeat(32) } }],
  })
  expect(definitionFaults(bicycle({ pictures: tinted('paint') }))).toEqual([])
  expect(definitionFaults(bicycle({ pictures: tinted('rack') }))).toEqual([
    { place: 'pictures.layers.0.tint.feature', fault: 'noColours' },
  ])
})

test('defaults that a rule forbids, and amounts that are missing in a market, are told', () => {
  const rules = [{ type: 'expression', expression: 'rack = steel | paint = blue' }]
  expect(definitionFaults(bicycle({ rules }))).toEqual([])
  expect(defaultFaults(bicycle({ rules }))).toEqual([{ place: 'rules.0', fault: 'defaultsRefused' }])
  const packages = [{ code: 'p', label, choices: { rack: 'steel' }, reduction: { ch: 1 } }]
  expect(definitionFaults(bicycle({ packages }))).toEqual([
    { place: 'packages.0.reduction', fault: 'pricePerMarket' },
    { place: 'packages.0.choices', fault: 'twoOrMore' },
  ])
})

test('a table of allowed tuples counts for the defaults, too', () => {
  const table = (tuples: string[][], forbidden = false) =>
    bicycle({ rules: [{ type: 'table', scope: ['paint', 'rack'], tuples, forbidden }] })
  expect(defaultFaults(table([['red', 'none']]))).toEqual([])
  expect(defaultFaults(table([['red', 'steel']]))).toEqual([{ place: 'rules.0', fault: 'defaultsRefused' }])
  expect(defaultFaults(table([['red', 'none']], true))).toEqual([{ place: 'rules.0', fault: 'defaultsRefused' }])
})

test('unknown keys and texts without words are refused by the schema', () => {
  const parse = (change: object) => definitionSchema.safeParse({ ...bicycle(), ...change }).success
  expect(parse({})).toBe(true)
  expect(parse({ colour: 1 })).toBe(false)
  expect(parse({ steps: [{ code: 'frame', label: {} }] })).toBe(false)
  expect(parse({ packages: [{ code: 'p', label, choices: {}, reduction: { ...amounts, fr: 1 } }] })).toBe(false)
})
