import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { cartLines, carts } from '@/db/schema/cart'
import { variants } from '@/db/schema/catalog'
import { outbox } from '@/db/schema/events'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { addLine, removeLine, setQuantity } from './cart-commands'
import { countPieces, getCart, priceCart } from './cart-queries'
import { markOrdered } from './order-cart-commands'
import { sell, shopper, visitor } from './shop-for-tests'
import { sweepCarts } from './sweep-commands'

const swiss = channelOf('en-ch')

const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>, now = new Date()) =>
  (await transact(actor, command, { channel: swiss, now })).value
const add = (actor: Actor, input: Parameters<typeof addLine>[1], now?: Date) =>
  as(actor, (context) => addLine(context, input), now)
const linesOf = async (actor: Actor, token: string) => {
  const cart = await getCart(actor, token)
  return cart ? (await priceCart(cart, swiss, new Date())).lines : []
}

test('the first piece opens a cart, the same again sums', async () => {
  const variantId = await sell()
  const anna = visitor()
  const first = await add(anna, { variantId, quantity: 2 })
  const second = await add(anna, { token: first.token, variantId, quantity: 3 })
  expect(second).toMatchObject({ cartId: first.cartId, lineId: first.lineId, quantity: 5, added: 3 })
  expect(await countPieces(anna, first.token)).toBe(5)
})

test('quantities that are none are refused with what is wrong, and nothing is stored', async () => {
  const variantId = await sell()
  const anna = visitor()
  const wrong: [number, string][] = [
    [0, 'tooSmall?min=1'],
    [-1, 'tooSmall?min=1'],
    [1.5, 'whole'],
    [1e9, 'tooLarge?max=9999'],
    [Number.NaN, 'whole'],
    [Number.POSITIVE_INFINITY, 'whole'],
  ]
  for (const [quantity, key] of wrong)
    await expect(add(anna, { variantId, quantity })).rejects.toMatchObject({ fields: { quantity: [key] } })
  expect(await db.$count(carts, eq(carts.visitorId, anna.visitorId as string))).toBe(0)
  const { token, lineId } = await add(anna, { variantId, quantity: 1 })
  for (const [quantity, key] of wrong.slice(1))
    await expect(as(anna, (context) => setQuantity(context, { token, lineId, quantity }))).rejects.toMatchObject({
      fields: { quantity: [key === 'tooSmall?min=1' ? 'tooSmall?min=0' : key] },
    })
  expect(await countPieces(anna, token)).toBe(1)
})

test('what is not sold here is not found: unknown, inactive, a draft, without a price in the market', async () => {
  const refused = { code: 'not_found' }
  await expect(add(visitor(), { variantId: 'var_unknown' })).rejects.toMatchObject(refused)
  await expect(add(visitor(), { variantId: await sell({ active: false }) })).rejects.toMatchObject(refused)
  await expect(add(visitor(), { variantId: await sell({ status: 'draft' }) })).rejects.toMatchObject(refused)
  await expect(add(visitor(), { variantId: await sell({ prices: { de: 100 } }) })).rejects.toMatchObject(refused)
})

test('more than there is, is refused with how many more may be added', async () => {
  const variantId = await sell({ stock: 3 })
  const anna = visitor()
  await expect(add(anna, { variantId, quantity: 4 })).rejects.toMatchObject({ params: { available: 3 } })
  const { token } = await add(anna, { variantId, quantity: 3 })
  const oneMore = add(anna, { token, variantId, quantity: 1 })
  await expect(oneMore).rejects.toMatchObject({ code: 'conflict', key: 'notEnoughStock', params: { available: 0 } })
  expect(await countPieces(anna, token)).toBe(3)
})

test('as many as there are can be asked for', async () => {
  const variantId = await sell({ stock: 3, threshold: 2 })
  const added = await add(visitor(), { variantId, quantity: 2, asManyAsThereAre: true })
  expect(added).toMatchObject({ added: 1, quantity: 1 })
})

test('what is not counted, and what is sold before it is there, has no end', async () => {
  const untracked = await sell({ stock: 3, isTracked: false })
  expect(await add(visitor(), { variantId: untracked, quantity: 5 })).toMatchObject({ quantity: 5 })
  const ahead = await sell({ stock: 3, threshold: -2 })
  expect(await add(visitor(), { variantId: ahead, quantity: 5 })).toMatchObject({ quantity: 5 })
  await expect(add(visitor(), { variantId: ahead, quantity: 6 })).rejects.toMatchObject({ params: { available: 5 } })
})

test('a line holds at most 9999 pieces, however they came', async () => {
  const variantId = await sell({ isTracked: false })
  const anna = visitor()
  const { token } = await add(anna, { variantId, quantity: 9999 })
  await expect(add(anna, { token, variantId, quantity: 1 })).rejects.toMatchObject({
    fields: { quantity: ['tooLarge?max=9999'] },
  })
})

test('a quantity is set, lowered although the stock is gone, and 0 removes the line', async () => {
  const variantId = await sell({ stock: 5 })
  const anna = visitor()
  const { token, lineId } = await add(anna, { variantId })
  const set = (quantity: number) => as(anna, (context) => setQuantity(context, { token, lineId, quantity }))
  await set(5)
  await expect(set(6)).rejects.toMatchObject({ key: 'onlySoMany', params: { available: 5 } })
  await set(4)
  expect(await countPieces(anna, token)).toBe(4)
  await set(0)
  expect(await linesOf(anna, token)).toEqual([])
})

test('removing twice is removing once; the line of another cart stays', async () => {
  const variantId = await sell()
  const [anna, bob] = [visitor(), visitor()]
  const mine = await add(anna, { variantId })
  const other = await add(bob, { variantId })
  const remove = (lineId: string) => as(anna, (context) => removeLine(context, { token: mine.token, lineId }))
  await remove(other.lineId)
  await remove(mine.lineId)
  await remove(mine.lineId)
  expect(await countPieces(bob, other.token)).toBe(1)
  expect(await countPieces(anna, mine.token)).toBe(0)
})

test('whoever holds the token uses the cart; a wrong token finds nothing', async () => {
  const variantId = await sell()
  const { token, lineId } = await add(visitor(), { variantId })
  expect(await getCart(visitor(), token)).toMatchObject({ token })
  const wrong = token.replace(/./, token.startsWith('a') ? 'b' : 'a')
  expect(await getCart(visitor(), wrong)).toBeUndefined()
  const input = { token: wrong, lineId, quantity: 2 }
  await expect(as(visitor(), (context) => setQuantity(context, input))).rejects.toMatchObject({ code: 'not_found' })
})

test('a customer’s cart is only theirs, even for someone who knows its token', async () => {
  const variantId = await sell()
  const [anna, bob] = [shopper('cust_anna'), shopper('cust_bob')]
  const { token, lineId } = await add(anna, { variantId })
  expect(await getCart(anna, token)).toMatchObject({ customerId: 'cust_anna' })
  expect(await getCart(anna, undefined)).toMatchObject({ token })
  for (const other of [bob, visitor()]) {
    expect(await getCart(other, token)).toBeUndefined()
    await expect(as(other, (context) => setQuantity(context, { token, lineId, quantity: 2 }))).rejects.toMatchObject({
      code: 'not_found',
    })
    const own = await add(other, { token, variantId })
    expect(own.token).not.toBe(token)
  }
  await as(anna, (context) => setQuantity(context, { token, lineId, quantity: 2 }))
})

test('who may not buy, changes no cart', async () => {
  const nobody: Actor = { kind: 'staff', id: 'nobody', permissions: [] }
  const refused = { code: 'forbidden' }
  const line = { token: 'x', lineId: 'y' }
  await expect(add(nobody, { variantId: await sell() })).rejects.toMatchObject(refused)
  await expect(as(nobody, (context) => setQuantity(context, { ...line, quantity: 1 }))).rejects.toMatchObject(refused)
  await expect(as(nobody, (context) => removeLine(context, line))).rejects.toMatchObject(refused)
})

test('fifty pieces added at once are fifty', async () => {
  const variantId = await sell()
  const anna = visitor()
  const { token } = await add(anna, { variantId })
  await Promise.all(Array.from({ length: 49 }, () => add(anna, { token, variantId })))
  expect((await linesOf(anna, token)).map(({ quantity }) => quantity)).toEqual([50])
  expect((await getCart(anna, token))?.version).toBe(50)
})

test('fifty first requests of one browser at once open one cart, with all they brought', async () => {
  const anna = visitor()
  const goods = [await sell(), await sell()]
  const added = await Promise.all(
    Array.from({ length: 50 }, (_, n) => add(anna, { variantId: goods[n % 2] as string })),
  )
  expect(new Set(added.map(({ token }) => token)).size).toBe(1)
  expect((await linesOf(anna, added[0]?.token as string)).map(({ quantity }) => quantity)).toEqual([25, 25])
})

test('a visitor’s id alone does not open a cart that was left longer ago', async () => {
  const variantId = await sell()
  const anna = visitor()
  const now = new Date()
  const first = await add(anna, { variantId }, now)
  const later = await add(anna, { variantId }, new Date(now.getTime() + 120_000))
  expect(later.token).not.toBe(first.token)
  expect(await countPieces(anna, first.token)).toBe(1)
})

test('people who are not known as visitors get a cart each', async () => {
  const variantId = await sell()
  const unknown: Actor = { ...visitor(), visitorId: undefined }
  const [one, two] = [await add(unknown, { variantId }), await add(unknown, { variantId })]
  expect(one.token).not.toBe(two.token)
})

test('a cart becomes an order once, and can be changed no more', async () => {
  const variantId = await sell()
  const anna = visitor()
  const { token, cartId, lineId } = await add(anna, { variantId })
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () => as(anna, (context) => markOrdered(context, cartId))),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await getCart(anna, token)).toBeUndefined()
  const late = as(anna, (context) => setQuantity(context, { token, lineId, quantity: 2 }))
  await expect(late).rejects.toMatchObject({ code: 'not_found' })
  const next = await add(anna, { token, variantId })
  expect(next.token).not.toBe(token)
})

test('after thirty days a cart that nobody touched is gone, a customer’s stays', async () => {
  const variantId = await sell()
  const then = new Date('2030-01-01T12:00:00Z')
  const [anna, known] = [visitor(), shopper('cust_patient')]
  const left = await add(anna, { variantId }, then)
  const kept = await add(known, { variantId }, then)
  const after = (days: number) => as(system, sweepCarts, new Date(then.getTime() + days * 86_400_000))
  await after(30)
  expect(await getCart(anna, left.token)).toBeDefined()
  expect(await after(31)).toBeGreaterThan(0)
  expect(await getCart(anna, left.token)).toBeUndefined()
  expect(await getCart(known, kept.token)).toBeDefined()
  await expect(as(anna, sweepCarts)).rejects.toMatchObject({ code: 'forbidden' })
})

test('what happened tells what, and nothing about whom', async () => {
  const variantId = await sell()
  const { token, cartId, lineId } = await add(visitor(), { variantId, quantity: 2 })
  await as(system, (context) => setQuantity(context, { token, lineId, quantity: 3 }))
  await as(system, (context) => removeLine(context, { token, lineId }))
  const rows = await db.select().from(outbox).where(eq(outbox.subject, cartId)).orderBy(outbox.id)
  const data = { id: cartId, variantId }
  expect(rows.map(({ name, data }) => ({ name, data })).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'cart.line_added', data: { ...data, quantity: 2 } },
    { name: 'cart.line_changed', data: { ...data, quantity: 3 } },
    { name: 'cart.line_removed', data: { ...data, quantity: 3 } },
  ])
})

test('a cart holds at most 200 different things', async () => {
  const anna = visitor()
  const { token, cartId } = await add(anna, { variantId: await sell() })
  const [some] = await db.select().from(variants).limit(1)
  const many = Array.from({ length: 199 }, (_, n) => ({ ...(some as typeof variants.$inferSelect), id: `many_${n}` }))
  await db.insert(variants).values(many.map((each) => ({ ...each, sku: each.id, key: each.id })))
  await db
    .insert(cartLines)
    .values(many.map(({ id }) => ({ id: `line_${id}`, cartId, variantId: id, quantity: 1, addedAt: new Date() })))
  await expect(add(anna, { token, variantId: await sell() })).rejects.toMatchObject({ key: 'cartFull' })
})
