import { expect, test } from 'vitest'
import { factsOf, leadDaysOf, partsOf, readFacts } from './configuration-facts'
import { bicycle } from './definition-for-tests'

const full = { paint: 'blue', rack: 'steel', basket: 'yes' }

test('the weight adds up, and the first case that holds says what it is for', () => {
  const facts = readFacts(bicycle())
  expect(factsOf(facts, full)).toMatchObject([
    { code: 'weight', amount: 14, unit: 'kg' },
    { code: 'use', case: 'shopping', says: { en: 'Shopping' } },
  ])
  expect(factsOf(facts, { ...full, basket: 'no' })).toMatchObject([{ amount: 12.9 }, { case: 'riding' }])
})

test('read facts survive the way to the browser', () => {
  const facts = readFacts(bicycle())
  expect(factsOf(JSON.parse(JSON.stringify(facts)), full)).toEqual(factsOf(facts, full))
})

test('a parts list names each part once, and the slowest value decides the days', () => {
  expect(partsOf(bicycle(), full)).toEqual([
    { sku: 'RACK', quantity: 1 },
    { sku: 'BOLT', quantity: 6 },
  ])
  expect(leadDaysOf(bicycle(), full)).toBe(10)
  expect(leadDaysOf(bicycle(), { ...full, paint: 'red' })).toBe(3)
  expect(partsOf(bicycle(), { paint: 'red', rack: 'none', basket: 'no' })).toEqual([])
})
