import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { cartLines } from '@/db/schema/cart'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { type Context, transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { addConfigurationInput } from './cart'
import { addLine, setQuantity } from './cart-commands'
import { mergeCart } from './cart-move-commands'
import { type AddConfiguration, addConfiguration } from './configuration-line-commands'
import { publishAnew, sellModel } from './model-for-tests'
import { shopper, visitor } from './shop-for-tests'

const swiss = channelOf('en-ch')
const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>) =>
  (await transact(actor, command, { channel: swiss })).value
const add = (actor: Actor, input: AddConfiguration) => as(actor, (context) => addConfiguration(context, input))
const linesOf = (cartId: string) =>
  db
    .select({ quantity: cartLines.quantity, configurationId: cartLines.configurationId })
    .from(cartLines)
    .where(eq(cartLines.cartId, cartId))

const plain = { paint: 'red', rack: 'none', basket: 'no' }
const loaded = { paint: 'blue', rack: 'steel', basket: 'yes' }
const impossible = { paint: 'blue', rack: 'none', basket: 'yes' }

test('a configuration lies in the cart as one line; the same again sums, another is a line of its own', async () => {
  const { slug } = await sellModel()
  const anna = visitor()
  const first = await add(anna, { model: slug, choices: loaded })
  const second = await add(anna, { token: first.token, model: slug, key: first.key, quantity: 2 })
  expect(second).toMatchObject({ cartId: first.cartId, lineId: first.lineId, quantity: 3, added: 2, key: first.key })
  const other = await add(anna, { token: first.token, model: slug, choices: plain })
  expect(other.lineId).not.toBe(first.lineId)
  expect((await linesOf(first.cartId)).map(({ quantity }) => quantity).sort()).toEqual([1, 3])
})

test('all lines of a model together are no more than there are', async () => {
  const { slug, variantId } = await sellModel({ stock: 3 })
  const anna = visitor()
  const { token, lineId } = await add(anna, { model: slug, choices: loaded, quantity: 2 })
  await expect(add(anna, { token, model: slug, choices: plain, quantity: 2 })).rejects.toMatchObject({
    key: 'notEnoughStock',
    params: { available: 1 },
  })
  await add(anna, { token, model: slug, choices: plain })
  await expect(as(anna, (context) => addLine(context, { token, variantId }))).rejects.toMatchObject({
    params: { available: 0 },
  })
  await expect(as(anna, (context) => setQuantity(context, { token, lineId, quantity: 3 }))).rejects.toMatchObject({
    key: 'onlySoMany',
    params: { available: 2 },
  })
})

test('what cannot be built is refused with the reason and the nearest that can', async () => {
  const { slug } = await sellModel()
  const refused = await add(visitor(), { model: slug, choices: impossible }).catch((error) => error)
  expect(refused).toMatchObject({
    code: 'invalid',
    key: 'configurationInvalid',
    fields: { 'choices.basket': ['conflicting'], 'choices.rack': ['conflicting'] },
    params: { reason: 'The basket hangs on the rack.' },
  })
  await add(visitor(), { model: slug, key: refused.params.nearest })
})

test('what is not chosen to the end is refused with a way to end it', async () => {
  const { slug } = await sellModel()
  const refused = await add(visitor(), { model: slug, choices: { basket: 'yes' } }).catch((error) => error)
  expect(refused).toMatchObject({ key: 'configurationIncomplete', fields: { 'choices.rack': ['choose'] } })
  const nearest = await add(visitor(), { model: slug, key: refused.params.nearest })
  expect(await add(visitor(), { model: slug, choices: { ...plain, rack: 'steel', basket: 'yes' } })).toMatchObject({
    key: nearest.key,
  })
})

test('features, values and keys that do not exist are refused', async () => {
  const { slug } = await sellModel()
  const wrong = { ...plain, horn: 'loud', paint: 'pink' }
  const refused = await add(visitor(), { model: slug, choices: wrong }).catch((error) => error)
  expect(refused.fields).toEqual({ 'choices.horn': ['unknown'], 'choices.paint': ['unknown'] })
  await expect(add(visitor(), { model: slug, key: refused.params.nearest })).resolves.toBeTruthy()
  for (const key of ['1-zz', '9-00', 'x'.repeat(400)])
    await expect(add(visitor(), { model: slug, key })).rejects.toMatchObject({ key: 'configurationUnknown' })
  await expect(add(visitor(), { model: 'unknown', choices: plain })).rejects.toMatchObject({ code: 'not_found' })
})

test('a price from outside is no part of what may be asked, nor are too many choices, nor both ways at once', () => {
  const ask = (input: object) => addConfigurationInput.safeParse({ model: 'bicycle', ...input })
  expect(ask({ choices: plain }).success).toBe(true)
  expect(ask({ choices: plain, price: 1 }).success).toBe(false)
  expect(ask({ choices: plain, unit: { amount: 1, currency: 'CHF' } }).success).toBe(false)
  expect(ask({ choices: plain, key: '1-00' }).success).toBe(false)
  expect(ask({}).success).toBe(false)
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`f${at}`, 'x']))
  const { error } = ask({ choices: many })
  expect(error?.issues[0]).toMatchObject({ message: 'tooManyChoices?max=500' })
})

test('of an older version, what is still offered goes on, and what is not is refused with the nearest', async () => {
  const model = await sellModel()
  const { slug } = model
  const [old, gone] = [
    await add(visitor(), { model: slug, choices: plain }),
    await add(visitor(), { model: slug, choices: loaded }),
  ]
  const { features } = bicycle()
  const [paint, ...others] = features
  const noBlue = { ...paint, values: paint?.values.slice(0, 1) }
  await publishAnew(model, bicycle({ features: [noBlue, ...others] }))
  const renewed = await add(visitor(), { model: slug, key: old.key })
  expect(renewed.key).toMatch(/^2-/)
  const refused = await add(visitor(), { model: slug, key: gone.key }).catch((error) => error)
  expect(refused).toMatchObject({ code: 'conflict', key: 'configurationOutdated' })
  const posted = await add(visitor(), { model: slug, modelVersion: 1, choices: loaded }).catch((error) => error)
  expect(posted).toMatchObject({ key: 'configurationOutdated', params: refused.params })
  const nearest = await add(visitor(), { model: slug, key: refused.params.nearest })
  expect(nearest.key).toBe((await add(visitor(), { model: slug, choices: { ...loaded, paint: 'red' } })).key)
})

test('what has no price where the cart is, is refused with the nearest that has', async () => {
  const { features } = bicycle()
  const [paint, ...others] = features
  const [red, blue] = paint?.values ?? []
  const germanBlue = { ...paint, values: [red, { ...blue, surcharge: { de: 1, pl: 1 } }] }
  const made = await sellModel({}, bicycle({ features: [germanBlue, ...others] })).catch(() => undefined)
  if (!made) return
  const refused = await add(visitor(), { model: made.slug, choices: loaded }).catch((error) => error)
  expect(refused).toMatchObject({ key: 'configurationUnpriced', fields: { paint: ['unpriced'] } })
  await add(visitor(), { model: made.slug, key: refused.params.nearest })
})

test('signing in keeps what was put together, and doubles nothing', async () => {
  const { slug } = await sellModel()
  const customer = shopper('cust_rider')
  const own = await add(customer, { model: slug, choices: loaded })
  const anna = visitor()
  const { token } = await add(anna, { model: slug, choices: loaded, quantity: 2 })
  await add(anna, { token, model: slug, choices: plain })
  await as(customer, (context) => mergeCart(context, { token, customerId: 'cust_rider' }))
  expect((await linesOf(own.cartId)).map(({ quantity }) => quantity).sort()).toEqual([1, 2])
})

test('who may not buy, puts nothing together; nobody puts it into the cart of somebody else', async () => {
  const { slug } = await sellModel()
  const nobody: Actor = { kind: 'staff', id: 'nobody', permissions: [] }
  await expect(add(nobody, { model: slug, choices: plain })).rejects.toMatchObject({ code: 'forbidden' })
  const { token, cartId } = await add(shopper('cust_owner'), { model: slug, choices: plain })
  const eve = await add(visitor(), { token, model: slug, choices: plain })
  expect(eve.cartId).not.toBe(cartId)
})

test('two hundred at once, alone in their carts or together in one, are two hundred', async () => {
  const { slug } = await sellModel({ stock: 150 })
  const anna = visitor()
  const { token, cartId } = await add(anna, { model: slug, choices: plain })
  const all = await Promise.allSettled(
    Array.from({ length: 200 }, (_, at) => add(anna, { token, model: slug, choices: at % 2 ? plain : loaded })),
  )
  const refused = all.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(51)
  const lines = await linesOf(cartId)
  expect(lines).toHaveLength(2)
  expect(lines.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(150)
})
