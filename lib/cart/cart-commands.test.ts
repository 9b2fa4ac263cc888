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
import { sell, visitor } from './shop-for-tests'

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
