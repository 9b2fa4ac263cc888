import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { prices } from '@/db/schema/pricing'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { configurationOf } from '@/lib/configurator/engine-queries'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { bringConfigurations } from './brought-configuration-commands'
import { publishAnew, sellModel } from './model-for-tests'
import { MOST_SAVED } from './saved-configuration'
import { adoptConfigurations, saveConfiguration } from './saved-configuration-commands'
import { listOwnConfigurations } from './saved-configuration-queries'
import { notePrices, takeWatchedPrices } from './saved-price-commands'
import { watchSavedPrices } from './schedules'
import { shopper, visitor } from './shop-for-tests'

const swiss = channelOf('en-ch')
const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>) =>
  (await transact(actor, command, { channel: swiss })).value
const save = (actor: Actor, model: string, name = 'Mine', choices: Record<string, string> = loaded) =>
  as(actor, (context) => saveConfiguration(context, { model, name, choices }))
const list = (actor: Actor, only = {}) => listOwnConfigurations(actor, swiss, only)

const loaded = { paint: 'blue', rack: 'steel', basket: 'yes' }
const plain = { paint: 'red', rack: 'none', basket: 'no' }

test('what was kept twice is kept once after signing in, under the name of the account', async () => {
  const { slug } = await sellModel()
  const customer = shopper('cust_twice')
  const anna = visitor()
  await save(customer, slug, 'At home')
  await save(anna, slug, 'On the road')
  await save(anna, slug, 'Plain', plain)
  const adopt = { visitorId: anna.visitorId as string, customerId: 'cust_twice' }
  for (let times = 0; times < 2; times++) await as(customer, (context) => adoptConfigurations(context, adopt))
  expect((await list(customer)).map(({ name }) => name).sort()).toEqual(['At home', 'Plain'])
  expect(await list(customer, { model: 'other' })).toEqual([])
})

test('what a browser kept by itself is brought once, also what cannot be built any more', async () => {
  const model = await sellModel()
  const { slug } = model
  const customer = shopper('cust_brings')
  const { key } = await save(customer, slug, 'Mine', plain)
  const other = (await save(visitor(), slug)).key
  const [paint, ...others] = bicycle().features
  await publishAnew(model, bicycle({ features: [{ ...paint, values: paint?.values.slice(0, 1) }, ...others] }))
  const brought = [
    { model: slug, key: key.toUpperCase(), name: 'Again' },
    { model: slug, key: other, name: 'Blue' },
    { model: slug, key: other, name: 'Blue twice' },
    { model: slug, key: '1-zzzz', name: 'Mistyped' },
    { model: 'no-such', key, name: 'Gone' },
  ]
  const bring = (actor: Actor) => as(actor, (context) => bringConfigurations(context, { configurations: brought }))
  expect(await bring(customer)).toEqual({ kept: 1, left: [] })
  expect(await bring(customer)).toEqual({ kept: 0, left: [] })
  expect((await list(customer)).map(({ name, isOffered }) => [name, isOffered]).sort()).toEqual([
    ['Blue', false],
    ['Mine', true],
  ])
  await expect(bring(visitor())).rejects.toMatchObject({ key: 'signIn' })
  await expect(bring(guest)).rejects.toMatchObject({ key: 'signIn' })
})

test('what there is no room for stays in the browser', async () => {
  const values = Array.from({ length: MOST_SAVED + 2 }, (_, at) => ({ code: `v${at}`, label: { en: `V${at}` } }))
  const [paint, ...others] = bicycle().features
  const { slug } = await sellModel(
    {},
    bicycle({ features: [{ ...paint, shown: 'list', values, default: 'v0' }, ...others] }),
  )
  const model = await getPublishedModel(slug)
  const configurations = values.map(({ code }) => {
    const key = (model && configurationOf(model, { ...plain, paint: code })?.key) ?? ''
    return { model: slug, key, name: code }
  })
  const { kept, left } = await as(shopper('cust_full'), (context) => bringConfigurations(context, { configurations }))
  expect([kept, left.map(({ name }) => name)]).toEqual([MOST_SAVED, [`v${MOST_SAVED}`, `v${MOST_SAVED + 1}`]])
})

test('a lower price of what somebody keeps is announced, each price once', async () => {
  const { slug, variantId } = await sellModel()
  const { id } = await save(shopper('cust_watches'), slug)
  const told = async () =>
    (await db.select({ name: outbox.name, data: outbox.data }).from(outbox).where(eq(outbox.subject, id))).filter(
      ({ name }) => name === 'cart.saved_price_dropped',
    )
  const watch = async (hours: number) => watchSavedPrices.handle(new Date(Date.now() + hours * 3_600_000))
  await watch(1)
  const cheaper = (amount: number) => db.update(prices).set({ amount }).where(eq(prices.variantId, variantId))
  await cheaper(4000)
  await watch(2)
  expect(await told()).toEqual([])
  await watch(7)
  await watch(14)
  await cheaper(5000)
  await watch(21)
  await cheaper(4000)
  await watch(28)
  expect((await told()).map(({ data }) => data)).toEqual([
    expect.objectContaining({ slug, market: 'ch', before: 5000 + 155_00, now: 4000 + 155_00, currency: 'CHF' }),
  ])
  const nobody: Actor = { kind: 'staff', id: 'nobody', permissions: [] }
  await expect(as(nobody, (context) => takeWatchedPrices(context, 1))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(as(nobody, (context) => notePrices(context, []))).rejects.toMatchObject({ code: 'forbidden' })
})
