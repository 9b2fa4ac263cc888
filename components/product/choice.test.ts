import { expect, test } from 'vitest'
import { type ChosenVariant, picturesFor, variantOf, variantWith } from './choice'

const variant = (colour: string, size: string, isBuyable = true): ChosenVariant => ({
  id: `${colour}-${size}`,
  key: `${colour}-${size}`,
  sku: '',
  options: { colour, size },
  price: null,
  was: null,
  lowest: null,
  stock: { tone: 'success', text: '' },
  isBuyable,
})
const all = [variant('red', 's', false), variant('red', 'm'), variant('blue', 'm'), variant('blue', 'l')]

test('choosing a colour keeps the size where that exists', () => {
  expect(variantWith(all, all[1]!, 'colour', 'blue').key).toBe('blue-m')
})

test('choosing what does not exist with the rest leads to the nearest that does', () => {
  expect(variantWith(all, all[3]!, 'colour', 'red').key).toBe('red-m')
})

test('an address that names no variant shows the first that can be bought', () => {
  expect(variantOf(all, 'green-xl')?.key).toBe('red-m')
  expect(variantOf(all, 'red-s')?.key).toBe('red-s')
  expect(variantOf([], undefined)).toBeUndefined()
})

test('pictures of other colours are not shown', () => {
  const pictures: { options: Record<string, string> }[] = [
    { options: { colour: 'red' } },
    { options: { colour: 'blue' } },
    { options: {} },
  ]
  expect(picturesFor(pictures, { colour: 'red' })).toEqual([pictures[0], pictures[2]])
  expect(picturesFor([pictures[1]!], { colour: 'red' })).toEqual([pictures[1]])
})
