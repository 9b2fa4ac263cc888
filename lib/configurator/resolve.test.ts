import { expect, it } from 'vitest'
import { compile } from './compile'
import { Contradictions } from './contradiction'
import { ConfiguratorEngine } from './engine'
import { soundModel } from './read-model'
import { refusal, refusals, resolve } from './resolve'
import { UnknownChoice } from './unknown-choice'

const model = soundModel({
  features: [
    { code: 'case', values: ['none', 'small', 'large'] },
    { code: 'rack', values: ['no', 'yes'] },
    { code: 'seat', values: ['comfort', 'sport'] },
    { code: 'colour', values: ['sage', 'ivory'] },
  ],
  rules: [
    { type: 'requires', when: 'case != none', needs: 'rack' },
    { type: 'excludes', of: ['seat = sport', 'rack'] },
    { type: 'requires', when: 'case = large', needs: 'colour = sage' },
  ],
})
const engine = new ConfiguratorEngine(compile(model))
const terms = {
  prices: { case: { small: 200, large: 300 }, rack: { yes: 100 }, seat: { sport: 150 }, colour: { ivory: 20 } },
  preferred: { case: 'none', rack: 'no', seat: 'comfort', colour: 'ivory' },
  contradictions: new Contradictions(model),
}

it('tells all that follows from choices that go together', () => {
  const answer = resolve(engine, { case: 'large' }, terms)
  expect(answer.valid).toEqual({ case: ['none', 'small', 'large'], rack: ['yes'], seat: ['comfort'], colour: ['sage'] })
  expect(answer.forced).toEqual({ rack: 'yes', seat: 'comfort', colour: 'sage' })
  expect(answer.configurations).toBe(1n)
  expect(answer.price).toEqual({ from: 400, to: 400 })
  expect(answer.prices.case).toEqual({ none: 0, small: 300, large: 400 })
  expect(answer.completion).toEqual({
    choices: { case: 'large', rack: 'yes', seat: 'comfort', colour: 'sage' },
    price: 400,
  })
  expect([answer.explanation, answer.repair]).toEqual([null, null])
})

it('completes with what the model prefers rather than with what is cheapest', () => {
  expect(resolve(engine, { rack: 'yes' }, terms).completion).toEqual({
    choices: { case: 'none', rack: 'yes', seat: 'comfort', colour: 'ivory' },
    price: 120,
  })
})

it('says why choices do not go together, by which rules, and what is nearest', () => {
  const { explanation, repair, completion, price } = resolve(
    engine,
    { case: 'small', seat: 'sport', colour: 'ivory' },
    terms,
  )
  expect([completion, price]).toEqual([null, null])
  expect(explanation).toEqual({ choices: { case: 'small', seat: 'sport' }, rules: [0, 1] })
  expect(repair?.changes).toEqual([{ feature: 'case', from: 'small', to: 'none' }])
  expect(repair?.price).toBe(170)
})

it('offers the cheapest change that makes a value fit, with what it costs more', () => {
  expect(refusal(engine, { case: 'small', colour: 'ivory' }, { feature: 'seat', value: 'sport' }, terms)).toEqual({
    feature: 'seat',
    value: 'sport',
    explanation: { choices: { case: 'small', seat: 'sport' }, rules: [0, 1] },
    repair: {
      changes: [{ feature: 'case', from: 'small', to: 'none' }],
      choices: { case: 'none', rack: 'no', seat: 'sport', colour: 'ivory' },
      price: 170,
      difference: -150,
    },
  })
  expect(refusal(engine, { case: 'small' }, { feature: 'colour', value: 'ivory' }, terms)).toBeNull()
})

it('names every value that does not fit, and none that does', () => {
  const named = refusals(engine, { case: 'large' }, terms).map(({ feature, value }) => `${feature} ${value}`)
  expect(named).toEqual(['rack no', 'seat sport', 'colour ivory'])
})

it('refuses a choice that the model does not have', () => {
  expect(() => resolve(engine, { wheels: 'wide' }, terms)).toThrow(UnknownChoice)
  expect(() => resolve(engine, { seat: 'throne' }, terms)).toThrow(UnknownChoice)
  expect(() => resolve(engine, { toString: 'sport' }, terms)).toThrow(UnknownChoice)
})
