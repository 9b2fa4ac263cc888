import { expect, test } from 'vitest'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { configuredPrice } from './configured-price'

const all = { paint: 'blue', rack: 'steel', basket: 'yes' }
const none = { months: 0, rate: 0 }

test('a configuration costs its product, what was chosen, and what the package takes off', () => {
  const price = configuredPrice(bicycle(), all, 'ch', { amount: 900_00, currency: 'CHF' }, none)
  expect(price).toMatchObject({
    total: { amount: 900_00 + 50_00 + 80_00 + 40_00 - 15_00 },
    regular: null,
    monthly: null,
  })
})

test('while the product is reduced, the configuration is reduced by as much', () => {
  const base = { amount: 900_00, currency: 'CHF', regular: 1000_00 }
  expect(configuredPrice(bicycle(), all, 'ch', base, none).regular).toEqual({ amount: 1155_00, currency: 'CHF' })
})

test('a price can be paid in parts', () => {
  const price = configuredPrice(bicycle(), all, 'ch', { amount: 900_00, currency: 'CHF' }, { months: 10, rate: 0 })
  expect(price.monthly).toEqual({ amount: { amount: 105_50, currency: 'CHF' }, months: 10, rate: 0 })
})
