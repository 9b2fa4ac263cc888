import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { variants } from '@/db/schema/catalog'
import { reservations, stockLevels } from '@/db/schema/inventory'
import { orderLines, orders } from '@/db/schema/orders'
import { setAddresses, setEmail, setShippingMethod } from '@/lib/cart/cart-checkout-commands'
import { getCart, priceCart } from '@/lib/cart/cart-queries'
import { addConfiguration } from '@/lib/cart/configuration-line-commands'
import { publishAnew, sellModel } from '@/lib/cart/model-for-tests'
import { sell, ship, visitor } from '@/lib/cart/shop-for-tests'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { type Context, transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { priceElsewhere } from '@/lib/kernel/money-tax'
import { countBoughtChoices } from './bought-choice-queries'
import { listBoughtConfigurations } from './bought-configuration-queries'
import { cancelOrder } from './order-commands'
import { agent, as, order, pay, swiss, totalOf } from './order-for-tests'
import { requireOrderForStaff } from './order-queries'
import { shipOrder } from './shipping-commands'

const loaded = { paint: 'blue', rack: 'steel', basket: 'yes' }
const PRICE = 5000 + 50_00 + 80_00 + 40_00 - 15_00
const bern = { firstName: 'A', lastName: 'B', street: 'C 1', postalCode: '3011', city: 'Bern', country: 'CH' }

/** Racks and bolts as variants of their own, whose stock is counted. */
let racks: string
let bolts: string
beforeAll(async () => {
  await ship('ch', { freeFrom: 0 })
  ;[racks, bolts] = [await sell({ stock: 3 }), await sell({ stock: 100 })]
  await db.update(variants).set({ sku: 'RACK' }).where(eq(variants.id, racks))
  await db.update(variants).set({ sku: 'BOLT' }).where(eq(variants.id, bolts))
})

async function cartOf(slug: string, quantity = 1, actor: Actor = visitor()) {
  const { token } = await as(actor, (context) => addConfiguration(context, { model: slug, choices: loaded, quantity }))
  await as(actor, async (context) => {
    await setEmail(context, { token, email: `${actor.visitorId}@example.com` })
    await setAddresses(context, { token, shipping: bern })
    await setShippingMethod(context, { token, method: 'post' })
  })
  return { actor, token, total: await totalOf(actor, token) }
}

async function priced({ actor, token }: { actor: Actor; token: string }) {
  const cart = await getCart(actor, token)
  if (!cart) throw new Error('no cart')
  return priceCart(cart, swiss, new Date())
}
const levelOf = async (variantId: string) =>
  (await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId)))[0]
const promisedTo = (orderId: string, variantId: string) =>
  db
    .select({ quantity: reservations.quantity, state: reservations.state })
    .from(reservations)
    .where(and(eq(reservations.orderId, orderId), eq(reservations.variantId, variantId)))

test('a cart prices what was put together, and says of what, from which parts and until when', async () => {
  const { slug } = await sellModel()
  const cart = await priced(await cartOf(slug, 2))
  const [line] = cart.lines
  expect(line).toMatchObject({
    quantity: 2,
    unit: { amount: PRICE, currency: 'CHF' },
    total: { amount: 2 * PRICE },
    variantName: 'Blue, Steel, Basket',
    problem: null,
    configuration: {
      model: slug,
      version: 1,
      nearest: null,
      choices: [
        { feature: 'paint', value: 'blue', label: 'Paint', valueLabel: 'Blue' },
        { feature: 'rack', value: 'steel' },
        { feature: 'basket', value: 'yes' },
      ],
      parts: [
        { sku: 'RACK', quantity: 1 },
        { sku: 'BOLT', quantity: 6 },
      ],
      delivery: { waitsFor: [] },
    },
  })
  expect(line?.configuration?.entries.map(({ amount }) => amount)).toEqual([5000, 50_00, 80_00, 40_00, -15_00])
})

test('an order keeps the configuration as it was, also when the model changes', async () => {
  const model = await sellModel()
  const placed = await order(await cartOf(model.slug))
  await publishAnew(model, bicycle({ packages: [] }))
  const [line] = (await requireOrderForStaff(agent, placed.id)).lines
  expect(line).toMatchObject({ unitAmount: PRICE, configuration: { model: model.slug, version: 1, key: /^1-/ } })
  expect(line?.configuration?.entries.at(-1)).toMatchObject({ label: 'Market', amount: -15_00 })
  expect(line?.configuration?.delivery?.deliveredOn).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('parts are promised with it, leave with it, and are free again when it is called off', async () => {
  const { slug } = await sellModel()
  const before = await levelOf(bolts)
  const placed = await order(await cartOf(slug))
  expect(await promisedTo(placed.id, bolts)).toEqual([{ quantity: 6, state: 'held' }])
  await pay(placed.id)
  await as(agent, (context) => shipOrder(context, { id: placed.id, carrier: 'Post' }))
  expect(await promisedTo(placed.id, bolts)).toEqual([{ quantity: 6, state: 'fulfilled' }])
  const after = await levelOf(bolts)
  expect(after?.onHand).toBe((before?.onHand ?? 0) - 6)

  const other = await order(await cartOf(slug))
  await as(agent, (context) => cancelOrder(context, { id: other.id, reason: 'customer' }))
  expect(await promisedTo(other.id, racks)).toEqual([{ quantity: 1, state: 'released' }])
})

test('two hundred who want the last racks at once all get their order; only so many racks are promised, the rest waits', async () => {
  await db.update(stockLevels).set({ onHand: 1, reserved: 0 }).where(eq(stockLevels.variantId, racks))
  const { slug } = await sellModel({ stock: 1000 })
  const carts = []
  for (let n = 0; n < 200; n++) carts.push(await cartOf(slug))
  const placed = await Promise.all(carts.map((cart) => order(cart)))
  expect(placed).toHaveLength(200)
  const [{ reserved, onHand } = { reserved: 0, onHand: 0 }] = [await levelOf(racks)]
  expect({ reserved, onHand }).toEqual({ reserved: 1, onHand: 1 })
  const [line] = (await priced(await cartOf(slug))).lines
  expect(line?.configuration?.delivery?.waitsFor).toContain('RACK')
}, 60_000)

test('what is not offered any more stays in the cart, is not ordered, and shows the nearest that is', async () => {
  const model = await sellModel()
  const cart = await cartOf(model.slug)
  const [paint, ...others] = bicycle().features
  await publishAnew(model, bicycle({ features: [{ ...paint, values: paint?.values.slice(0, 1) }, ...others] }))
  const after = await priced(cart)
  expect(after).toMatchObject({ problems: ['line_unavailable'], itemsTotal: { amount: 0 } })
  expect(after.lines[0]).toMatchObject({
    problem: 'outdated',
    configuration: { nearest: expect.stringMatching(/^2-/) },
  })
  await expect(order(cart)).rejects.toMatchObject({ key: 'cartProblems' })
})

test('what a new version still offers goes on, for its new price; nobody pays what they have not seen', async () => {
  const model = await sellModel()
  const cart = await cartOf(model.slug)
  await publishAnew(model, bicycle({ packages: [] }))
  await expect(order(cart)).rejects.toMatchObject({ key: 'totalChanged' })
  const after = await priced(cart)
  expect(after.lines[0]).toMatchObject({
    unit: { amount: PRICE + 15_00 },
    configuration: { version: 2 },
    problem: null,
  })
  await order({ ...cart, total: after.total.amount })
})

test('what is bought as it is has no configuration', async () => {
  const { variantId } = await sellModel()
  const { place } = await import('./order-for-tests')
  const { id } = await place(variantId)
  const rows = await db
    .select({ configuration: orderLines.configuration })
    .from(orderLines)
    .where(eq(orderLines.orderId, id))
  expect(rows).toEqual([{ configuration: null }])
})

test('what was bought of a model is counted by value, for those who may read orders', async () => {
  const { slug } = await sellModel()
  const placed = await order(await cartOf(slug, 2))
  const { productId } = (await db.select().from(orderLines).where(eq(orderLines.orderId, placed.id)))[0] ?? {}
  const reader: Actor = { kind: 'staff', id: 'acct_9', permissions: ['orders.read'] }
  expect(await countBoughtChoices(reader, productId as string, new Date(0))).toEqual({
    configurations: 2,
    choices: { paint: { blue: 2 }, rack: { steel: 2 }, basket: { yes: 2 } },
  })
  expect((await countBoughtChoices(reader, productId as string, new Date(Date.now() + 1e6))).configurations).toBe(0)
  await expect(countBoughtChoices({ ...reader, permissions: ['catalog.read'] }, 'prod_1', new Date(0))).rejects.toThrow(
    /forbidden/,
  )
})

test('whoever bought something finds what they put together, and nobody else does', async () => {
  const { slug } = await sellModel()
  const { id } = await order(await cartOf(slug))
  const [placed] = await db.select({ customerId: orders.customerId }).from(orders).where(eq(orders.id, id))
  const buyer: Actor = {
    kind: 'shopper',
    id: 'acct_7',
    permissions: ['account.own'],
    customerId: placed?.customerId ?? '',
  }
  expect(await listBoughtConfigurations(buyer)).toMatchObject([
    { model: slug, key: expect.stringMatching(/^1-/), words: 'Blue, Steel, Basket' },
  ])
  expect(await listBoughtConfigurations({ ...buyer, customerId: 'cust_0' })).toEqual([])
  await expect(listBoughtConfigurations({ ...buyer, permissions: [] })).rejects.toThrow(/forbidden/)
})

test('what is delivered where another tax holds has its parts in the prices that hold there', async () => {
  await ship('de', { freeFrom: 0 })
  const { slug } = await sellModel({ prices: { de: 5001 } })
  const german = channelOf('de-de')
  const anna = visitor()
  const built = (choices: Record<string, string>) => (context: Context) =>
    addConfiguration(context, { model: slug, choices, quantity: 2 })
  const { token } = (await transact(anna, built(loaded), { channel: german })).value
  const lineAt = async (country: string, postalCode: string, city: string) => {
    const shipping = { ...bern, country, postalCode, city }
    await transact(anna, (context) => setAddresses(context, { token, shipping }), { channel: german })
    const cart = await getCart(anna, token)
    return (await priceCart(cart!, german, new Date())).lines[0]!
  }
  const home = await lineAt('DE', '79098', 'Freiburg')
  expect([home.unit.amount, home.taxRate]).toEqual([5001 + 155_00, 190_000])
  const vienna = await lineAt('AT', '1010', 'Wien')
  // As for any other line: the net price stays, the shown one follows.
  expect(vienna.taxRate).toBe(200_000)
  expect(vienna.unit.amount).toBe(priceElsewhere(home.unit.amount, 190_000, 200_000, true))
  const sumOf = ({ configuration }: typeof home) =>
    configuration!.entries.reduce((total, { amount }) => total + amount, 0)
  expect(sumOf(home)).toBe(home.unit.amount)
  expect(sumOf(vienna)).toBe(vienna.unit.amount)
  expect(vienna.configuration?.entries.at(-1)?.amount).toBeLessThan(-15_00)
})
