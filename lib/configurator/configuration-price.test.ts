import { expect, test } from 'vitest'
import { configurationPrice } from './configuration-price'
import { bicycle } from './definition-for-tests'
import { surchargesOf, withPackages } from './engine-model'

const base = { amount: 990_00, currency: 'CHF' }
const plain = { paint: 'red', rack: 'none', basket: 'no' }
const full = { paint: 'blue', rack: 'steel', basket: 'yes' }

test('what is included costs nothing and is no entry', () => {
  expect(configurationPrice(bicycle(), plain, 'ch', base)).toEqual({
    entries: [{ kind: 'base', amount: 990_00 }],
    total: base,
  })
})

test('every part of a price is an entry, and a whole package takes off its reduction', () => {
  const { entries, total } = configurationPrice(bicycle(), full, 'ch', base)
  expect(entries).toMatchObject([
    { kind: 'base', amount: 990_00 },
    { kind: 'value', feature: 'paint', code: 'blue', label: { en: 'Blue' }, amount: 50_00 },
    { kind: 'value', feature: 'rack', code: 'steel', amount: 80_00 },
    { kind: 'value', feature: 'basket', code: 'yes', amount: 40_00 },
    { kind: 'package', code: 'market', amount: -15_00 },
  ])
  expect(total).toEqual({ amount: 1145_00, currency: 'CHF' })
})

test('each market has its own amounts and its own currency', () => {
  const { total } = configurationPrice(bicycle(), full, 'pl', { amount: 4200_00, currency: 'PLN' })
  expect(total).toEqual({ amount: 4200_00 + 4 * 155_00, currency: 'PLN' })
  expect(() => configurationPrice(bicycle(), full, 'pl', base)).toThrow(/CHF/)
})

test('a value without a price in the market, or none at all, is refused by name', () => {
  const { features, packages } = bicycle()
  const [paint, ...others] = features
  const blue = { ...paint!.values[1]!, surcharge: { ch: 50_00 } }
  const patched = { features: [{ ...paint!, values: [paint!.values[0]!, blue] }, ...others], packages }
  expect(() => configurationPrice(patched, full, 'de', { amount: 1, currency: 'EUR' })).toThrow(
    expect.objectContaining({ key: 'configurationUnpriced', fields: { paint: ['unpriced'] } }),
  )
  expect(() => configurationPrice(bicycle(), { ...full, rack: 'gold' }, 'ch', base)).toThrow(
    expect.objectContaining({ fields: { rack: ['unpriced'] } }),
  )
})

test('what the engine adds up is what is paid, packages that overlap included', () => {
  const reduction = { ch: 10_00, de: 10_00, pl: 40_00 }
  const definition = bicycle({
    packages: [
      { code: 'a', label: { en: 'A' }, choices: { paint: 'blue', rack: 'steel' }, reduction },
      { code: 'b', label: { en: 'B' }, choices: { rack: 'steel', basket: 'yes' }, reduction },
    ],
  })
  const surcharges = surchargesOf(definition, 'ch')
  for (const choices of [plain, full, { ...full, paint: 'red' }, { ...plain, rack: 'steel' }]) {
    const all = Object.entries(withPackages(definition, choices))
    const added = all.reduce((sum, [feature, value]) => sum + surcharges[feature]![value]!, 0)
    expect(configurationPrice(definition, choices, 'ch', base).total.amount).toBe(base.amount + added)
  }
  expect(withPackages(definition, full)).toMatchObject({ 'package-a': 'yes', 'package-b': 'no' })
})
