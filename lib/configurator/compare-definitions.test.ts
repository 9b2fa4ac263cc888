import { expect, test } from 'vitest'
import { compareDefinitions } from './compare-definitions'
import { bicycle } from './definition-for-tests'

test('the same definition has no changes, in whatever order its keys were written', () => {
  const { features, ...rest } = bicycle()
  expect(compareDefinitions(bicycle(), { ...rest, features })).toEqual([])
})

test('values, prices and rules that differ are told with their place', () => {
  const after = structuredClone(bicycle())
  const [paint] = after.features
  paint?.values.push({ code: 'green', label: { en: 'Green' } })
  if (paint?.values[1]) paint.values[1].surcharge = { ch: 60_00, de: 60_00, pl: 240_00 }
  after.features.pop()
  after.rules = [{ type: 'requires', when: 'paint = green', needs: 'rack = none', label: { en: 'New' } }]
  expect(compareDefinitions(bicycle(), after)).toMatchObject([
    { part: 'features', kind: 'removed', name: { en: 'Basket' } },
    { part: 'values', kind: 'added', name: { en: 'Green' }, of: { en: 'Paint' }, place: 'features.0.values.2' },
    { part: 'values', kind: 'price', before: { ch: 50_00 }, after: { ch: 60_00 }, place: 'features.0.values.1' },
    { part: 'rules', kind: 'changed', place: 'rules.0' },
  ])
})
