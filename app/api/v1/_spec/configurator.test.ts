import { beforeAll, expect, test } from 'vitest'
import { publishAnew, sellModel, type TestModel } from '@/lib/cart/model-for-tests'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { channelOf } from '@/lib/kernel/channel'
import { readConfiguration, readModel, readModels, readResolution } from './configurator-queries'
import { configuration, model as modelSchema, resolution } from './configurator-schemas'

const here = channelOf('en-ch')
const now = new Date()
const resolve = async (slug: string, choices: Record<string, string>, explain?: { feature: string; value: string }) =>
  resolution.parse(await readResolution(slug, { choices, explain }, here))

let model: TestModel
beforeAll(async () => {
  model = await sellModel({ prices: { ch: 900_00, de: 800_00 } })
})

test('a program finds the models with their features, words, prices of each market and reasons', async () => {
  expect(await readModels(here)).toEqual([
    expect.objectContaining({ slug: model.slug, configurations: '6', version: 1 }),
  ])
  const found = modelSchema.parse(await readModel(model.slug, here))
  expect(found.prices).toEqual({ ch: { amount: 900_00, currency: 'CHF' }, de: { amount: 800_00, currency: 'EUR' } })
  expect(found.rules).toEqual([{ index: 0, type: 'expression', reason: 'The basket hangs on the rack.' }])
  const [paint] = found.features
  expect(paint?.values[1]).toMatchObject({ label: 'Blue', surcharges: { ch: { amount: 50_00, currency: 'CHF' } } })
  await expect(readModel('unknown', here)).rejects.toMatchObject({ code: 'not_found' })
})

test('it resolves choices: what goes, what follows, what it costs', async () => {
  const found = await resolve(model.slug, { basket: 'yes' })
  expect(found).toMatchObject({
    valid: { paint: ['red', 'blue'], rack: ['steel'] },
    forced: { rack: 'steel' },
    configurations: '2',
    price: { from: { amount: 1005_00, currency: 'CHF' }, to: { amount: 1055_00 } },
    completion: { choices: { paint: 'red', rack: 'steel', basket: 'yes' }, price: { total: { amount: 1005_00 } } },
    explanation: null,
    repair: null,
  })
  expect(Object.keys(found.valid)).toEqual(['paint', 'rack', 'basket'])
  expect(found.completion?.price?.entries.map(({ amount }) => amount.amount)).toEqual([900_00, 80_00, 40_00, -15_00])
})

test('it hears why a value does not fit, and what would make it fit at which price', async () => {
  const { refused } = await resolve(model.slug, { rack: 'none', paint: 'red', basket: 'no' })
  expect(refused).toEqual([
    expect.objectContaining({
      feature: 'basket',
      value: 'yes',
      explanation: {
        choices: { rack: 'none', basket: 'yes' },
        rules: [{ index: 0, reason: 'The basket hangs on the rack.' }],
      },
      repair: expect.objectContaining({
        changes: [{ feature: 'rack', from: 'none', to: 'steel' }],
        difference: { amount: 105_00, currency: 'CHF' },
      }),
    }),
  ])
  const asked = await resolve(model.slug, { rack: 'none' }, { feature: 'basket', value: 'yes' })
  expect(asked.refused).toHaveLength(1)
  expect((await resolve(model.slug, { rack: 'none' }, { feature: 'paint', value: 'blue' })).refused).toEqual([])
})

test('choices that do not go together are explained and repaired', async () => {
  const found = await resolve(model.slug, { rack: 'none', basket: 'yes' })
  expect(found).toMatchObject({
    completion: null,
    price: null,
    configurations: '0',
    explanation: { rules: [{ reason: 'The basket hangs on the rack.' }] },
  })
  expect(found.repair?.key).toMatch(/^1-/)
})

test('features and values that the model does not have are named', async () => {
  const asked = resolve(model.slug, { horn: 'loud', paint: 'pink', 'package-market': 'yes' })
  await expect(asked).rejects.toMatchObject({
    fields: { 'choices.horn': ['unknown'], 'choices.paint': ['unknown'], 'choices.package-market': ['unknown'] },
  })
  const explained = resolve(model.slug, {}, { feature: 'horn', value: 'loud' })
  await expect(explained).rejects.toMatchObject({ fields: { explain: ['unknown'] } })
})

test('a key leads to the configuration; of an older version it says whether it is still offered', async () => {
  const own = await sellModel()
  const { completion: blue } = await resolve(own.slug, { paint: 'blue', rack: 'steel', basket: 'yes' })
  const { completion: red } = await resolve(own.slug, { paint: 'red', rack: 'none', basket: 'no' })
  const read = async (key = '') => configuration.parse(await readConfiguration(own.slug, key, here, now))
  expect(await read(blue?.key)).toMatchObject({
    isOffered: true,
    currentKey: blue?.key,
    price: { total: { amount: 5000 + 155_00 } },
    facts: [
      { code: 'weight', value: '14', unit: 'kg' },
      { code: 'use', value: 'Shopping' },
    ],
    parts: [
      { sku: 'RACK', quantity: 1 },
      { sku: 'BOLT', quantity: 6 },
    ],
    pictures: [{ angle: 'side', width: 64 }],
  })
  const [paint, ...others] = bicycle().features
  await publishAnew(own, bicycle({ features: [{ ...paint, values: paint?.values.slice(0, 1) }, ...others] }))
  expect(await read(red?.key)).toMatchObject({ version: 1, isOffered: true, currentKey: expect.stringMatching(/^2-/) })
  const gone = await read(blue?.key)
  expect(gone).toMatchObject({ isOffered: false, price: null, delivery: null, currentKey: null })
  expect(await read(gone.nearest ?? '')).toMatchObject({ version: 2, isOffered: true })
  await expect(readConfiguration(own.slug, '1-zzzz', here, now)).rejects.toMatchObject({ code: 'not_found' })
})
