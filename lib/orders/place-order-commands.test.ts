import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { customers } from '@/db/schema/customers'
import { outbox } from '@/db/schema/events'
import { stockLevels } from '@/db/schema/inventory'
import { orderLines, orders } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import { coupons, promotions, redemptions } from '@/db/schema/promotions'
import { applyCoupon } from '@/lib/cart/cart-coupon-commands'
import { sell, ship, visitor } from '@/lib/cart/shop-for-tests'
import { as, fillCart, order, place, standing, swiss, totalOf } from './order-for-tests'
import { getOrderByToken } from './order-queries'

beforeAll(() => ship())

const stockOf = async (variantId: string) =>
  (await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId)))[0]
const outcomes = async (all: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(all)
  return {
    done: settled.filter(({ status }) => status === 'fulfilled').length,
    refused: settled.flatMap((each) => (each.status === 'rejected' ? [each.reason.key ?? String(each.reason)] : [])),
  }
}

test('a cart becomes an order with number, lines, customer, reserved stock and a payment to start', async () => {
  const variantId = await sell({ prices: { ch: 5000 }, stock: 5 })
  const placed = await place(variantId, { quantity: 2, email: 'Anna@Example.com' })
  expect(placed.totalAmount).toBe(10_000)
  const found = await getOrderByToken(placed.token)
  expect(found).toMatchObject({
    number: placed.number,
    state: 'pending',
    paymentState: 'unpaid',
    email: 'anna@example.com',
    currency: 'CHF',
    itemsAmount: 10_000,
    shippingAmount: 0,
    totalAmount: 10_000,
    customerName: 'Anna Muster',
    invoiceNumber: null,
  })
  expect(found?.lines).toMatchObject([{ variantId, quantity: 2, unitAmount: 5000, totalAmount: 10_000 }])
  expect(found?.payments).toMatchObject([{ id: placed.paymentId, state: 'created', amount: 10_000, attempt: 1 }])
  expect(found?.taxAmount).toBe(found?.taxes.reduce((sum, { tax }) => sum + tax, 0))
  expect(await stockOf(variantId)).toMatchObject({ onHand: 5, reserved: 2 })
  expect(await db.$count(customers, eq(customers.email, 'anna@example.com'))).toBe(1)
  const [event] = await db.select().from(outbox).where(eq(outbox.subject, placed.id))
  expect(event).toMatchObject({ name: 'orders.order_placed', data: { number: placed.number, total: 10_000 } })
})

test('fifty clicks with one key are one order, and so are two with different keys', async () => {
  const cart = await fillCart(await sell())
  const answers = await Promise.all(Array.from({ length: 50 }, () => order(cart, 'fifty-clicks')))
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1)
  const again = await order(cart, 'another-key')
  expect(again.id).toBe(answers[0]?.id)
  expect(await db.$count(payments, eq(payments.orderId, again.id))).toBe(1)
  await expect(order({ ...cart, total: 1 }, 'fifty-clicks')).rejects.toMatchObject({ key: 'idempotencyMismatch' })
})

test('the last piece is sold once, however many buy at the same time', async () => {
  const variantId = await sell({ stock: 1 })
  const carts = await Promise.all(Array.from({ length: 30 }, () => fillCart(variantId)))
  const { done, refused } = await outcomes(carts.map((cart) => order(cart)))
  expect(done).toBe(1)
  expect(new Set(refused)).toEqual(new Set(['outOfStock', 'cartProblems'].filter((key) => refused.includes(key))))
  expect(await stockOf(variantId)).toMatchObject({ onHand: 1, reserved: 1 })
  expect(await db.$count(orderLines, eq(orderLines.variantId, variantId))).toBe(1)
})

test('a sum that is not the one accepted is refused, with the new one, and nothing is stored', async () => {
  const variantId = await sell()
  const cart = await fillCart(variantId)
  const refused = order({ ...cart, total: cart.total - 1 })
  await expect(refused).rejects.toMatchObject({ code: 'conflict', key: 'totalChanged', params: { total: cart.total } })
  expect(await stockOf(variantId)).toMatchObject({ reserved: 0 })
  expect(await totalOf(cart.actor, cart.token)).toBe(cart.total)
})

test('an incomplete cart is refused with the fields that are missing', async () => {
  const actor = visitor()
  const { addLine } = await import('@/lib/cart/cart-commands')
  const variantId = await sell()
  const { token } = await as(actor, (context) => addLine(context, { variantId, quantity: 1 }))
  await expect(order({ actor, token, total: await totalOf(actor, token) })).rejects.toMatchObject({
    key: 'cartIncomplete',
    fields: { email: ['required'], 'shipping.street': ['required'], method: ['required'] },
  })
})

test('a provider that is not offered, and a cart that is not there, are refused', async () => {
  const cart = await fillCart(await sell())
  const { placeOrder } = await import('./place-order-commands')
  const input = { cartToken: cart.token, idempotencyKey: 'no-stripe-here', acceptedTotal: cart.total }
  const refused = as(cart.actor, (context) => placeOrder(context, { ...input, paymentProvider: 'stripe' }))
  await expect(refused).rejects.toMatchObject({ key: 'paymentProviderUnknown' })
  await expect(order({ ...cart, token: 'x'.repeat(43) })).rejects.toMatchObject({ key: 'cartGone' })
  await expect(order({ ...cart, actor: { ...cart.actor, permissions: [] } })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

async function coupon(code: string, usageLimit: number | null, perCustomerLimit: number | null = null) {
  const at = new Date()
  const id = `promo_${code}`
  await db.insert(promotions).values({
    id,
    name: { en: code },
    status: 'active',
    needsCoupon: true,
    markets: [],
    conditions: [],
    actions: [{ code: 'order_percentage', rate: 100_000 }],
    perCustomerLimit,
    createdAt: at,
    updatedAt: at,
  })
  await db.insert(coupons).values({ id: `coup_${code}`, promotionId: id, code, usageLimit, createdAt: at })
}

test('a coupon for three is used exactly three times by twenty carts at once', async () => {
  await coupon('THREE', 3)
  const variantId = await sell()
  const carts = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const cart = await fillCart(variantId)
      await as(cart.actor, (context) => applyCoupon(context, { token: cart.token, code: 'THREE' }))
      return { ...cart, total: await totalOf(cart.actor, cart.token) }
    }),
  )
  expect(carts[0]?.total).toBeLessThan(5900)
  const { done } = await outcomes(carts.map((cart) => order(cart)))
  expect(done).toBe(3)
  expect(await db.$count(redemptions, eq(redemptions.promotionId, 'promo_THREE'))).toBe(3)
})

test('what costs nothing is placed and paid at once, with an invoice and without a provider', async () => {
  await ship('ch', { code: 'pickup', price: 0 })
  const cart = await fillCart(await sell({ prices: { ch: 0 } }))
  const { setShippingMethod } = await import('@/lib/cart/cart-checkout-commands')
  await as(cart.actor, (context) => setShippingMethod(context, { token: cart.token, method: 'pickup' }))
  const placed = await order({ ...cart, total: 0 })
  expect(placed.paymentId).toBeNull()
  expect(await standing(placed.id)).toMatchObject({ state: 'placed', paymentState: 'paid', totalAmount: 0 })
  const [row] = await db.select().from(orders).where(eq(orders.id, placed.id))
  expect(row?.invoiceNumber).not.toBeNull()
  expect(row?.storefront).toBe(swiss.storefront)
})
