import { expect, test } from 'vitest'
import { type Chooser, choose, chosenAt, completed, offersOf, refusalOf } from './choosing'
import { defaultChoices } from './chosen-value'
import { compile } from './compile'
import { Contradictions } from './contradiction'
import { bicycle } from './definition-for-tests'
import { ConfiguratorEngine } from './engine'
import { engineModel, surchargesOf, withPackages } from './engine-model'
import { soundModel } from './read-model'

const definition = bicycle()
const model = soundModel(engineModel(definition))
const chooser: Chooser = {
  engine: new ConfiguratorEngine(compile(model)),
  version: 1,
  definition,
  terms: {
    prices: surchargesOf(definition, 'ch'),
    preferred: withPackages(definition, defaultChoices(definition)),
    contradictions: new Contradictions(model),
  },
}
const plain = chosenAt(chooser, defaultChoices(definition))

test('what a choice needs comes along, and goes with it', () => {
  const basket = choose(chooser, plain, 'basket', 'yes')!
  expect(basket).toMatchObject({ own: { basket: 'yes' }, choices: { rack: 'steel' } })
  expect(choose(chooser, basket, 'basket', 'no')?.choices.rack).toBe('none')
})

test('someone who opens an address has the same choices of their own', () => {
  const basket = choose(chooser, plain, 'basket', 'yes')!
  expect(chosenAt(chooser, basket.choices)).toEqual(basket)
})

test('each value says what it costs more and what it changes, or that it leads nowhere', () => {
  const offers = offersOf(chooser, plain)
  expect(offers.basket?.yes).toMatchObject({ difference: 40_00 + 80_00 - 15_00, also: ['rack'] })
  const basket = completed(chooser, { basket: 'yes' })!
  expect(offersOf(chooser, basket).rack?.none).toBeNull()
})

test('a refusal offers the change with which it would fit', () => {
  const basket = completed(chooser, { basket: 'yes' })!
  const refusal = refusalOf(chooser, basket, 'rack', 'none')!
  expect(refusal.explanation.rules).toEqual([0])
  expect(refusal.repair).toMatchObject({
    changes: [{ feature: 'basket', from: 'yes', to: 'no' }],
    difference: -105_00,
  })
})
