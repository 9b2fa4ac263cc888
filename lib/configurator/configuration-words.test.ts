import { expect, test } from 'vitest'
import { shortWords, stepWords } from './configuration-words'
import { bicycle } from './definition-for-tests'

const plain = { paint: 'red', rack: 'none', basket: 'no' }

test('what is put together goes by its colour and by what is other than usual', () => {
  expect(shortWords(bicycle(), plain, 'en')).toBe('Red')
  expect(shortWords(bicycle(), { paint: 'blue', rack: 'steel', basket: 'yes' }, 'en')).toBe('Blue, Steel, Basket')
})

test('a step says what is there, and what is left out only when there is nothing else', () => {
  expect(stepWords(bicycle(), 'frame', plain, 'en')).toBe('Red')
  expect(stepWords(bicycle(), 'frame', { ...plain, basket: 'yes' }, 'en')).toBe('Red, Basket')
  const { features } = bicycle()
  const withoutPaint = { features: features.filter(({ code }) => code !== 'paint') }
  expect(stepWords(withoutPaint, 'frame', plain, 'en')).toBe('None')
})
