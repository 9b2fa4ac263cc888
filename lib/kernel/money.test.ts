import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, formatMoney, money, parseMoney } from './money'

const amountOf = (text: string, currency = 'CHF') => parseMoney(text, currency)?.amount

test('amounts are read as people write them', () => {
  expect(['1290', "1'290.50", '1’290,5', '1 290.50', '1.290,50', '1,290.50'].map((text) => amountOf(text))).toEqual([
    129_000, 129_050, 129_050, 129_050, 129_050, 129_050,
  ])
  expect(['19,90', '0.05', '-3', '1.290.500'].map((text) => amountOf(text))).toEqual([1990, 5, -300, 129_050_000])
  expect([amountOf('1,290', 'JPY'), amountOf('1.290', 'KWD')]).toEqual([1290, 1290])
})

test('what is no amount of the currency is not guessed', () => {
  const wrong = [
    '',
    '-',
    'abc',
    '1.2.3',
    '12.345',
    '1,290',
    '1.290.50',
    '1,29,0',
    '1e3',
    '--1',
    '1.',
    '٣',
    '9'.repeat(20),
  ]
  expect(wrong.filter((text) => amountOf(text) !== undefined)).toEqual([])
  expect(amountOf('1.5', 'JPY')).toBeUndefined()
})

test('what is shown can be typed back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e11 }),
      fc.constantFrom('de-CH', 'de-DE', 'en-CH', 'pl-PL'),
      (amount, language) => {
        const shown = formatMoney({ amount, currency: 'EUR' }, language).replace(/[^\d.,'’\s]/g, '')
        return amountOf(shown, 'EUR') === amount
      },
    ),
  )
})

test('only the same currency is added, and only whole amounts are money', () => {
  expect(add(money(5, 'CHF'), money(-2, 'CHF'))).toEqual(money(3, 'CHF'))
  expect(() => add(money(5, 'CHF'), money(5, 'EUR'))).toThrow('EUR')
  for (const wrong of [1.5, Number.NaN, 2 ** 53]) expect(() => money(wrong, 'CHF')).toThrow(RangeError)
})
