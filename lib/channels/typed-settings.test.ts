import { expect, test } from 'vitest'
import { marketInput, typedRate, typedSetting, typedShippingMethod, typedTaxRates } from './typed-settings'

const method = {
  market: 'ch',
  code: 'post',
  name: { en: 'By post', de: '', pl: '' },
  description: {},
  price: '9.90',
  freeFrom: "1'000",
  maxWeight: '30,5',
  minDays: '2',
  maxDays: '3',
  taxCategory: 'standard',
  position: '0',
  active: 'yes',
}
const problems = (change: object) =>
  typedShippingMethod.safeParse({ ...method, ...change }).error?.issues.map(({ path }) => path.join('.'))

test('a way to send is read as people write amounts and weights', () => {
  expect(typedShippingMethod.parse(method)).toMatchObject({
    price: 990,
    freeFrom: 100_000,
    maxWeightGrams: 30_500,
    minDays: 2,
    active: true,
    name: { en: 'By post' },
  })
  expect(typedShippingMethod.parse({ ...method, freeFrom: '', maxWeight: '' })).toMatchObject({
    freeFrom: null,
    maxWeightGrams: null,
  })
})

test('a way to send that makes no sense is refused at its field', () => {
  expect(problems({ price: 'free' })).toEqual(['price'])
  expect(problems({ price: '' })).toEqual(['price'])
  expect(problems({ price: '-1' })).toEqual(['price'])
  expect(problems({ maxWeight: '0' })).toEqual(['maxWeight'])
  expect(problems({ minDays: '5' })).toEqual(['maxDays'])
  expect(problems({ minDays: '1.5' })).toEqual(['minDays'])
  expect(problems({ name: {} })).toEqual(['name'])
  expect(problems({ code: 'By Post' })).toEqual(['code'])
  expect(problems({ market: 'fr' })).toEqual(['market'])
})

test('rates are percentages between days', () => {
  const rate = { category: 'standard', rate: '8,1', validFrom: '2024-01-01', validTo: '' }
  expect(typedTaxRates.parse({ country: 'CH', rates: [rate] }).rates[0]).toEqual({
    category: 'standard',
    rate: 81_000,
    validFrom: new Date('2023-12-31T23:00:00Z'),
    validTo: null,
  })
  for (const wrong of [{ rate: '101' }, { rate: 'x' }, { validTo: '2023-01-01' }, { validFrom: 'soon' }])
    expect(typedTaxRates.safeParse({ country: 'CH', rates: [{ ...rate, ...wrong }] }).success).toBe(false)
  expect(typedTaxRates.safeParse({ country: 'XX', rates: [] }).success).toBe(false)
})

test('a market sends somewhere', () => {
  const market = { code: 'ch', pricesIncludeTax: 'no', shipsTo: ['CH'] }
  expect(marketInput.parse(market)).toEqual({ code: 'ch', pricesIncludeTax: false, shipsTo: ['CH'] })
  expect(marketInput.safeParse({ ...market, shipsTo: [] }).success).toBe(false)
  expect(marketInput.safeParse({ ...market, currency: 'EUR' }).success).toBe(false)
})

test('plain settings are read as people write numbers and rates', () => {
  const read = (key: string, value: object) => typedSetting.safeParse({ key, version: '0', value })
  expect(read('instalments', { months: '24', rate: '4,9' }).data?.value).toEqual({ months: 24, rate: 49_000 })
  expect(typedRate(49_000)).toBe('4.9')
  expect(read('storefront', { default: 'pl-pl', tagline: '' }).data?.value).toEqual({ default: 'pl-pl', tagline: '' })
  const wrong = (key: string, value: object) => read(key, value).error?.issues.map(({ path }) => path.join('.'))
  expect(wrong('works', { buildDays: 'soon', restockDays: '-1' })).toEqual(['value.buildDays'])
  expect(wrong('works', { buildDays: '1.5', restockDays: '-1' })).toEqual(['value.buildDays', 'value.restockDays'])
  expect(wrong('orders', { holdMinutes: '15', withdrawalDays: '' })).toEqual(['value.withdrawalDays'])
  expect(wrong('company', {})).toEqual(['key'])
})
