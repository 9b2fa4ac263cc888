import { expect, test } from 'vitest'
import { deliveryPromise, workingDaysUntil } from './delivery-promise'

/** A Monday. */
const now = new Date('2030-03-04T10:00:00Z')
const terms = { works: { buildDays: 2, restockDays: 20 }, shippingDays: 3, now, timeZone: 'Europe/Zurich' }
const parts = [{ sku: 'RACK', quantity: 2 }]
const supply = (sellable: number, restockOn: Date | null = null) => new Map([['RACK', { sellable, restockOn }]])

test('what lies there is built at once and sent', () => {
  const promise = deliveryPromise(parts, 0, supply(2), terms)
  expect(promise).toEqual({ workingDays: 2, readyOn: '2030-03-06', deliveredOn: '2030-03-11', waitsFor: [] })
})

test('a part that nobody counts is always there', () => {
  expect(deliveryPromise(parts, 0, new Map(), terms).waitsFor).toEqual([])
})

test('a missing part makes it later by as long as the works wait for parts', () => {
  expect(deliveryPromise(parts, 0, supply(1), terms)).toMatchObject({ workingDays: 22, waitsFor: ['RACK'] })
})

test('a missing part whose day is known makes it later until that day', () => {
  const promise = deliveryPromise(parts, 0, supply(0, new Date('2030-03-08T08:00:00Z')), terms)
  expect(promise).toMatchObject({ workingDays: 6, readyOn: '2030-03-12', waitsFor: ['RACK'] })
})

test('a day that is over says nothing', () => {
  const promise = deliveryPromise(parts, 0, supply(0, new Date('2030-03-01T08:00:00Z')), terms)
  expect(promise.workingDays).toBe(22)
})

test('working days until a day do not count the weekend', () => {
  expect(workingDaysUntil('2030-03-08', '2030-03-11')).toBe(1)
  expect(workingDaysUntil('2030-03-08', '2030-03-08')).toBe(0)
})
