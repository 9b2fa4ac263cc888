import { expect, test } from 'vitest'
import { conditionWords } from './condition-words'
import { knownOf } from './configuration-facts'
import { configurationKey } from './configuration-key'
import { bicycle } from './definition-for-tests'
import { parseExpression } from './expression-text'
import { fitCode, readFitTarget } from './fit-target'

test('what has to be fitted is a model, or one configuration of it, in one word', () => {
  const key = configurationKey({ version: 3, number: 7n })
  expect(readFitTarget('vela-gt')).toEqual({ model: 'vela-gt' })
  expect(readFitTarget(`vela-gt.${key}`)).toEqual({ model: 'vela-gt', key })
  expect(fitCode({ model: 'vela-gt', key })).toBe(`vela-gt.${key}`)
  for (const wrong of [undefined, '', 'Vela', 'vela-gt.', 'vela-gt.3-zz', `vela-gt.${key}.x`, '../x'])
    expect(readFitTarget(wrong), wrong).toBeUndefined()
})

test('a condition is said in the words of the model, where it can be said briefly', () => {
  const say = (text: string) => conditionWords(bicycle(), parseExpression(text, knownOf(bicycle())), 'en')
  expect(say('rack = steel & basket = no')).toBe('Rack: Steel, Basket: No')
  expect(say('rack != none')).toBe('Rack: Steel')
  expect(say('paint = red | rack = steel')).toBe('Paint: Red / Rack: Steel')
  expect(say('rack in (none, steel)')).toBe('Rack: None / Steel')
  expect(say('basket = yes & (paint = red | rack = steel)')).toBe('')
  expect(say('sum(weight) < 20')).toBe('')
})
