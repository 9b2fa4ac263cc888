import { expect, test } from 'vitest'
import { allocate, availabilityOf, defaultRule, mergeLines, sellableOf } from './stock'

const level = (onHand: number, reserved = 0, locationId = 'a') => ({ locationId, onHand, reserved })

test('what is promised and what is kept back is not sold', () => {
  expect(sellableOf(defaultRule, [level(8, 3), level(2, 0, 'b')])).toBe(7)
  expect(sellableOf({ ...defaultRule, threshold: 2 }, [level(3)])).toBe(1)
  expect(sellableOf({ ...defaultRule, threshold: 5 }, [level(3)])).toBe(0)
  expect(sellableOf({ ...defaultRule, threshold: -20 }, [level(0, 8)])).toBe(12)
  expect(sellableOf({ ...defaultRule, isTracked: false }, [level(3)])).toBe(Infinity)
  expect(sellableOf(defaultRule, [])).toBe(0)
  expect(sellableOf(defaultRule, [{ ...level(9), active: false }])).toBe(0)
})

test('the shop says plenty, few with the number, none, or when it comes', () => {
  const says = (onHand: number, threshold = 0) => availabilityOf('v', { ...defaultRule, threshold }, [level(onHand)])
  expect(says(6)).toMatchObject({ availability: 'in_stock', sellable: 6 })
  expect(says(6)).not.toHaveProperty('quantityLeft')
  expect(says(5)).toMatchObject({ availability: 'low', quantityLeft: 5 })
  expect(says(0)).toMatchObject({ availability: 'out', sellable: 0 })
  expect(says(0, -20)).toMatchObject({ availability: 'backorder', sellable: 20 })
  expect(says(2, -20)).toMatchObject({ availability: 'low', sellable: 22, quantityLeft: 2 })
})

test('pieces are taken from the locations in their order, the owed ones from the first', () => {
  const levels = [level(2, 1, 'a'), level(4, 0, 'b')]
  expect(allocate(defaultRule, levels, 3)).toEqual([
    { locationId: 'a', quantity: 1 },
    { locationId: 'b', quantity: 2 },
  ])
  expect(allocate(defaultRule, levels, 6)).toBeUndefined()
  expect(allocate({ ...defaultRule, threshold: -2 }, levels, 7)).toEqual([
    { locationId: 'a', quantity: 3 },
    { locationId: 'b', quantity: 4 },
  ])
  expect(allocate({ ...defaultRule, threshold: -2 }, [level(0)], 2)).toEqual([{ locationId: 'a', quantity: 2 }])
})

test('two lines of one variant are one', () => {
  const lines = [
    { variantId: 'b', quantity: 1 },
    { variantId: 'a', quantity: 2 },
    { variantId: 'b', quantity: 3 },
  ]
  expect(mergeLines(lines)).toEqual([
    { variantId: 'a', quantity: 2 },
    { variantId: 'b', quantity: 4 },
  ])
})
