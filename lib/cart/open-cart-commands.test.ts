import { expect, test } from 'vitest'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { addLine, setQuantity } from './cart-commands'
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
