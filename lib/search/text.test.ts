import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deletesOf, distance, toleranceOf } from './misspelling'
import { fold, plainText, queryWords, wordsOf } from './text'

test('accents, case and the letters of German and Polish make no difference', () => {
  expect(fold('Größe ŁÓDŹ Żółty')).toBe('grosse lodz zolty')
  expect(wordsOf('Top-Case, 35 l')).toEqual(['top', 'case', '35', 'l'])
})

test('a letter of two units is never cut in half', () => {
  const [word = ''] = wordsOf(`a${'𐌰'.repeat(30)}`)
  expect([word.length, word.isWellFormed()]).toEqual([39, true])
  expect([toleranceOf(word), deletesOf(word)]).toEqual([0, []])
})

test('a query is bounded, and words are not repeated', () => {
  expect(queryWords('helm helm HELM rot')).toEqual(['helm', 'rot'])
  expect(queryWords('x '.repeat(5000))).toEqual(['x'])
  expect(queryWords(Array.from({ length: 50 }, (_, i) => `w${i}`).join(' '))).toHaveLength(8)
})

test('markup is not indexed', () => {
  expect(plainText('<p>Leather &amp; <b>steel</b></p>')).toBe('Leather steel')
})

test('distance counts insertions, deletions, substitutions and swaps', () => {
  expect(distance('helmet', 'helmet')).toBe(0)
  expect(distance('helmet', 'hlemet')).toBe(1)
  expect(distance('helmet', 'helm')).toBe(2)
  expect(distance('', 'abc')).toBe(3)
})

test('a word with slips within its tolerance shares a form with the right one', () => {
  const word = fc.string({ minLength: 4, maxLength: 7, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e') })
  fc.assert(
    fc.property(word, fc.nat(), (right, at) => {
      const wrong = right.slice(0, at % right.length) + right.slice((at % right.length) + 1)
      const forms = new Set(deletesOf(right, toleranceOf(right)))
      expect(deletesOf(wrong, toleranceOf(right)).some((form) => forms.has(form))).toBe(true)
    }),
  )
})
