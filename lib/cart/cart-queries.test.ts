import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { db, engine } from '@/db'
import { variants } from '@/db/schema/catalog'
import { stockLevels } from '@/db/schema/inventory'
import { prices } from '@/db/schema/pricing'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import type { PromotionInput } from '@/lib/promotions/promotion'
import { activatePromotion, createPromotion } from '@/lib/promotions/promotion-commands'
import { setAddresses, setEmail, setShippingMethod } from './cart-checkout-commands'
import { addLine, removeLine } from './cart-commands'
import { getCart, priceCart } from './cart-queries'
import { addCategory, excludeTax, sell, ship, visitor } from './shop-for-tests'

const german = channelOf('en-de')
const swiss = channelOf('de-ch')
const now = new Date('2031-06-01T10:00:00Z')

const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>, channel = swiss) =>
  (await transact(actor, command, { channel, now })).value
const add = (actor: Actor, variantId: string, quantity = 1, token?: string, channel = swiss) =>
  as(actor, (context) => addLine(context, { variantId, quantity, token }), channel)
async function priced(token: string, channel = swiss) {
  const cart = await getCart(system, token)
  if (!cart) throw new Error('no cart')
  return priceCart(cart, channel, now)
}
const offer = (input: Partial<PromotionInput>) =>
  as(system, async (context) => {
    const { id } = await createPromotion(context, {
      name: { en: 'Offer', de: 'Angebot' },
      actions: [{ code: 'free_shipping' }],
      ...input,
    })
    await activatePromotion(context, { id })
    return id
  })

test('a price, a stock and a product that change are seen at the next look', async () => {
  const variantId = await sell({ prices: { ch: 5000 }, stock: 2 })
  const { token } = await add(visitor(), variantId, 2)
  const [line] = (await priced(token)).lines
  expect(line).toMatchObject({ unit: { amount: 5000, currency: 'CHF' }, regular: null, available: 2, problem: null })
  await db.update(prices).set({ amount: 4000, regularAmount: 5000 }).where(eq(prices.variantId, variantId))
  await db.update(stockLevels).set({ onHand: 1 }).where(eq(stockLevels.variantId, variantId))
  const after = await priced(token)
  expect(after.lines[0]).toMatchObject({ unit: { amount: 4000 }, regular: { amount: 5000 }, problem: 'not_enough' })
  expect(after.problems).toEqual(['line_not_enough'])
  await db.update(variants).set({ active: false }).where(eq(variants.id, variantId))
  const gone = await priced(token)
  expect(gone).toMatchObject({ total: { amount: 0 }, problems: ['line_unavailable'] })
  expect(gone.lines[0]).toMatchObject({ problem: 'unavailable', total: { amount: 0 }, quantity: 2 })
})

test('words come in the reader’s language, amounts in the market’s currency', async () => {
  const variantId = await sell({ prices: { ch: 5000 } })
  const { token } = await add(visitor(), variantId)
  expect((await priced(token, swiss)).lines[0]?.name).toMatch(/^Helm /)
  const english = await priced(token, german)
  expect(english.lines[0]?.name).toMatch(/^Helmet /)
  expect(english.currency).toBe('CHF')
})

test('an empty cart costs nothing and says so', async () => {
  const anna = visitor()
  const { token, lineId } = await add(anna, await sell())
  await as(anna, (context) => removeLine(context, { token, lineId }))
  expect(await priced(token)).toMatchObject({ lines: [], total: { amount: 0 }, taxes: [], problems: ['empty'] })
})

test('a category counts with everything below it', async () => {
  await addCategory('gear')
  await addCategory('helmets', 'gear')
  await offer({
    markets: ['ch'],
    actions: [{ code: 'line_percentage', select: { categories: ['gear'] }, rate: 500_000 }],
  })
  const inside = await add(visitor(), await sell({ category: 'helmets', prices: { ch: 2001 } }))
  const outside = await add(visitor(), await sell({ prices: { ch: 2001 } }))
  expect((await priced(inside.token)).lines[0]).toMatchObject({ discount: { amount: 1001 }, total: { amount: 1000 } })
  expect((await priced(outside.token)).lines[0]).toMatchObject({ discount: { amount: 0 } })
})

test('a reduction for the first order needs to know who orders', async () => {
  await offer({
    markets: ['pl'],
    conditions: [{ code: 'nth_order' }],
    actions: [{ code: 'order_percentage', rate: 200_000 }],
  })
  const anna = visitor()
  const polish = channelOf('pl-pl')
  const { token } = await add(anna, await sell({ prices: { pl: 5000 } }), 1, undefined, polish)
  expect((await priced(token, polish)).total.amount).toBe(5000)
  await as(anna, (context) => setEmail(context, { token, email: 'new@vela.example' }))
  expect((await priced(token, polish)).total.amount).toBe(4000)
})

test('free shipping takes off what shipping costs, and nothing else', async () => {
  await ship('de', { code: 'dhl', price: 490, freeFrom: null })
  await offer({ markets: ['de'], conditions: [{ code: 'minimum_amount', amounts: { EUR: 7000 } }] })
  const anna = visitor()
  const variantId = await sell({ prices: { de: 4000 } })
  const { token } = await add(anna, variantId, 1, undefined, german)
  await as(anna, (context) => setShippingMethod(context, { token, method: 'dhl' }))
  expect((await priced(token)).total.amount).toBe(4490)
  await add(anna, variantId, 1, token)
  expect(await priced(token)).toMatchObject({
    shipping: { price: { amount: 490 }, discount: { amount: 490 }, total: { amount: 0 } },
    itemsTotal: { amount: 8000 },
    discountTotal: { amount: 490 },
    total: { amount: 8000 },
    promotions: [{ name: 'Angebot', amount: 490 }],
  })
})

test('abroad the net price stays and the tax is the other country’s', async () => {
  const anna = visitor()
  const { token } = await add(anna, await sell({ prices: { de: 11_900 } }), 2, undefined, german)
  const vienna = { firstName: 'A', lastName: 'B', street: 'C', postalCode: '1010', city: 'Wien', country: 'AT' }
  await as(anna, (context) => setAddresses(context, { token, shipping: vienna }))
  expect(await priced(token)).toMatchObject({
    country: 'AT',
    lines: [{ unit: { amount: 12_000 }, total: { amount: 24_000 }, tax: { amount: 4000 }, taxRate: 200_000 }],
    taxes: [{ rate: 200_000, base: 20_000, tax: 4000 }],
    total: { amount: 24_000 },
  })
})

test('where prices exclude tax it comes on top, of goods and of shipping', async () => {
  await excludeTax('ch')
  await ship('ch', { price: 1000, freeFrom: null })
  const anna = visitor()
  const { token } = await add(anna, await sell({ prices: { ch: 12_345 } }))
  await as(anna, (context) => setShippingMethod(context, { token, method: 'post' }))
  expect(await priced(token)).toMatchObject({
    pricesIncludeTax: false,
    itemsTotal: { amount: 12_345 },
    taxes: [{ rate: 81_000, base: 13_345, tax: 1081 }],
    taxTotal: { amount: 1081 },
    total: { amount: 14_426 },
  })
})

test('a large cart takes as many queries as a small one', async () => {
  const anna = visitor()
  const { token } = await add(anna, await sell())
  const small = await countQueries(() => priced(token))
  for (let n = 0; n < 20; n++) await add(anna, await sell(), 1, token)
  expect(await countQueries(() => priced(token))).toBe(small)
  expect(small).toBeGreaterThan(5)
  expect(small).toBeLessThanOrEqual(16)
})

/** How many statements are sent while this runs. */
async function countQueries(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const [prototype, method] = whatAllStatementsShare()
  const original = prototype[method] as (...all: unknown[]) => unknown
  prototype[method] = function (...all) {
    count++
    return original.apply(this, all)
  }
  try {
    await work()
  } finally {
    prototype[method] = original
  }
  return count
}

/** Those that were compiled earlier, and those that go to the database without a session, included. */
function whatAllStatementsShare(): [Record<string, (...all: unknown[]) => unknown>, string] {
  if (engine.dialect === 'sqlite') return [Object.getPrototypeOf(new Database(':memory:').prepare('select 1')), 'all']
  return [Client.prototype as never, 'query']
}
