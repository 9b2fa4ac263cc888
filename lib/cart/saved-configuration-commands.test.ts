import { expect, test } from 'vitest'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { publishAnew, sellModel } from './model-for-tests'
import { MOST_SAVED, saveConfigurationInput } from './saved-configuration'
import {
  adoptConfigurations,
  deleteConfiguration,
  renameConfiguration,
  saveConfiguration,
} from './saved-configuration-commands'
import { listOwnConfigurations } from './saved-configuration-queries'
import { shopper, visitor } from './shop-for-tests'

const swiss = channelOf('en-ch')
const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>) =>
  (await transact(actor, command, { channel: swiss })).value
const save = (actor: Actor, model: string, name = 'Mine', choices: Record<string, string> = loaded) =>
  as(actor, (context) => saveConfiguration(context, { model, name, choices }))
const list = (actor: Actor) => listOwnConfigurations(actor, swiss)

const loaded = { paint: 'blue', rack: 'steel', basket: 'yes' }
const plain = { paint: 'red', rack: 'none', basket: 'no' }

test('what is saved is listed with its words, its price then and its price today', async () => {
  const model = await sellModel()
  const anna = shopper('cust_saver')
  const { key } = await save(anna, model.slug, 'Sunday')
  await publishAnew(model, bicycle({ packages: [] }))
  expect(await list(anna)).toEqual([
    expect.objectContaining({
      name: 'Sunday',
      model: model.slug,
      key,
      words: 'Blue, Steel, Basket',
      priceThen: { amount: 5000 + 155_00, currency: 'CHF' },
      price: { amount: 5000 + 170_00, currency: 'CHF' },
      isOffered: true,
      openKey: expect.stringMatching(/^2-/),
    }),
  ])
})

test('what is not offered any more says so, and leads to the nearest', async () => {
  const model = await sellModel()
  const anna = visitor()
  await save(anna, model.slug)
  const [paint, ...others] = bicycle().features
  await publishAnew(model, bicycle({ features: [{ ...paint, values: paint?.values.slice(0, 1) }, ...others] }))
  expect(await list(anna)).toMatchObject([{ isOffered: false, price: null, openKey: expect.stringMatching(/^2-/) }])
})

test('the same configuration is kept once; it can be renamed and deleted', async () => {
  const { slug } = await sellModel()
  const anna = visitor()
  const first = await save(anna, slug, 'One')
  expect(await save(anna, slug, 'Two')).toEqual(first)
  await save(anna, slug, 'Plain', plain)
  await as(anna, (context) => renameConfiguration(context, { id: first.id, name: 'Three' }))
  expect((await list(anna)).map(({ name }) => name).sort()).toEqual(['Plain', 'Three'])
  await as(anna, (context) => deleteConfiguration(context, { id: first.id }))
  await as(anna, (context) => deleteConfiguration(context, { id: first.id }))
  expect((await list(anna)).map(({ name }) => name)).toEqual(['Plain'])
})

test('what somebody else keeps is not found', async () => {
  const { slug } = await sellModel()
  const { id } = await save(shopper('cust_mine'), slug)
  for (const other of [shopper('cust_other'), visitor()]) {
    expect(await list(other)).toEqual([])
    await expect(as(other, (context) => renameConfiguration(context, { id, name: 'x' }))).rejects.toMatchObject({
      code: 'not_found',
    })
    await as(other, (context) => deleteConfiguration(context, { id }))
  }
  expect(await list(shopper('cust_mine'))).toHaveLength(1)
})

test('who is nobody keeps nothing; who may not buy neither', async () => {
  const { slug } = await sellModel()
  await expect(save(guest, slug)).rejects.toMatchObject({ key: 'signIn' })
  expect(await list(guest)).toEqual([])
  const nobody: Actor = { kind: 'staff', id: 'nobody', permissions: [] }
  await expect(save(nobody, slug)).rejects.toMatchObject({ code: 'forbidden' })
})

test('what a browser keeps becomes the customer’s when they sign in', async () => {
  const { slug } = await sellModel()
  const anna = visitor()
  await save(anna, slug)
  const customer = shopper('cust_signed_in')
  const adopt = { visitorId: anna.visitorId as string, customerId: 'cust_signed_in' }
  await as(customer, (context) => adoptConfigurations(context, adopt))
  expect(await list(anna)).toEqual([])
  expect(await list(customer)).toHaveLength(1)
})

test('only so many are kept, and nothing that cannot be built', async () => {
  const values = Array.from({ length: MOST_SAVED + 1 }, (_, at) => ({ code: `v${at}`, label: { en: `V${at}` } }))
  const [paint, ...others] = bicycle().features
  const many = bicycle({ features: [{ ...paint, shown: 'list', values, default: 'v0' }, ...others] })
  const { slug } = await sellModel({}, many)
  const anna = visitor()
  for (let at = 0; at < MOST_SAVED; at++) await save(anna, slug, `No. ${at}`, { ...plain, paint: `v${at}` })
  const tooMany = save(anna, slug, 'One more', { ...plain, paint: `v${MOST_SAVED}` })
  await expect(tooMany).rejects.toMatchObject({ key: 'savedFull', params: { max: MOST_SAVED } })
  await expect(save(anna, slug, 'No', { ...plain, paint: 'v0', basket: 'yes' })).rejects.toMatchObject({
    key: 'configurationInvalid',
  })
})

test('a name has to be one, and a price is no part of what is saved', () => {
  const input = { model: 'bicycle', choices: plain, name: 'Mine' }
  expect(saveConfigurationInput.safeParse(input).success).toBe(true)
  expect(saveConfigurationInput.safeParse({ ...input, name: '  ' }).success).toBe(false)
  expect(saveConfigurationInput.safeParse({ ...input, amount: 1 }).success).toBe(false)
})
