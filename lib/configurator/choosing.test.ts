import { expect, test } from 'vitest'
import { type Chooser, choose, chosenAt, completed, keyOf, offersOf, refusalOf } from './choosing'
import { defaultChoices } from './chosen-value'
import { compile } from './compile'
import { Contradictions } from './contradiction'
import { bicycle } from './definition-for-tests'
import { ConfiguratorEngine } from './engine'
import { engineModel, surchargesOf, unsoldIn, withPackages } from './engine-model'
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

test('what is not sold in a market is no way there, and nothing else leads to it', () => {
  const changed = bicycle()
  changed.features[1]!.values[1]!.surcharge = { ch: 80_00 }
  expect(unsoldIn(changed, 'ch')).toEqual({})
  const unsold = unsoldIn(changed, 'pl')
  expect(unsold).toEqual({ rack: ['steel'] })
  const whole = new ConfiguratorEngine(compile(model))
  const engine = new ConfiguratorEngine(whole.compiled, unsold)
  const prices = surchargesOf(changed, 'pl')
  const polish: Chooser = { ...chooser, engine, definition: changed, terms: { ...chooser.terms, prices } }
  const first = chosenAt(polish, defaultChoices(changed))
  const offers = offersOf(polish, first)
  // The basket hangs on the rack that is not sold.
  expect([offers.rack?.steel, offers.basket?.yes]).toEqual([null, null])
  expect(offers.paint?.blue).toMatchObject({ also: [] })
  expect(engine.validValues()).toMatchObject({ rack: ['none'], basket: ['no'] })
  expect(engine.answer({}, {}, prices)).toMatchObject({
    configurations: 2n,
    prices: { rack: { none: expect.anything() } },
  })
  expect(engine.answer({}, {}, prices).prices.rack).not.toHaveProperty('steel')
  expect(refusalOf(polish, first, 'rack', 'steel')).toMatchObject({ repair: null })
  expect(engine.repair({ rack: 'steel', paint: 'blue' }, {}, prices)?.choices).toMatchObject({
    rack: 'none',
    paint: 'blue',
  })
  // Keys name the same configuration in every market.
  expect(keyOf(polish, first.choices)).toBe(keyOf({ ...polish, engine: whole }, first.choices))
})
