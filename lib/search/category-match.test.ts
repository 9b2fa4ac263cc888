import { expect, test } from 'vitest'
import { matchCategories } from './category-match'

const helmets = { name: { en: 'Helmets', de: 'Helme' } }
const gloves = { name: { en: 'Gloves', pl: 'Rękawice' } }
const bags = { name: { en: 'Bags and top cases' } }
const all = [helmets, gloves, bags]

test('a category is found by the beginning of its name, in the language of the reader', () => {
  expect(matchCategories(all, 'en', 'helm')).toEqual([helmets])
  expect(matchCategories(all, 'pl', 'rekaw')).toEqual([gloves])
  expect(matchCategories(all, 'en', 'top bag')).toEqual([bags])
})

test('words that are in no name, and no words at all, find no category', () => {
  expect(matchCategories(all, 'en', 'red helmets')).toEqual([])
  expect(matchCategories(all, 'en', ' ? ')).toEqual([])
})
