import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { variants } from '@/db/schema/catalog'
import { orders } from '@/db/schema/orders'
import { sell, ship, visitor } from '@/lib/cart/shop-for-tests'
import { type Actor, system } from '@/lib/kernel/actor'
import { as, pay, place } from '@/lib/orders/order-for-tests'
import { listOwnPurchases, listPurchasesOfOrder } from './purchase-queries'
import { purchaseReviewInput } from './review'
import { moderateReview, reviewPurchase } from './review-commands'
import { listReviews } from './review-queries'

let variantId: string
let productId: string
beforeAll(async () => {
  await ship()
  variantId = await sell()
  const [variant] = await db.select().from(variants).where(eq(variants.id, variantId))
  productId = variant?.productId ?? ''
})

async function buy(isPaid: boolean): Promise<{ token: string; customerId: string }> {
  const { id } = await place(variantId)
  if (isPaid) await pay(id)
  const [order] = await db.select().from(orders).where(eq(orders.id, id))
  return { token: order?.token ?? '', customerId: order?.customerId ?? '' }
}

const say = (orderToken: string, rating = 5, product = productId) =>
  as(visitor(), (context) =>
    reviewPurchase(
      context,
      purchaseReviewInput.parse({
        orderToken,
        productId: product,
        rating: String(rating),
        author: 'Eva',
        title: 'Good',
        body: 'It does what it should do.',
      }),
    ),
  )

test('whoever holds the link of a paid order may say once what they think of what is in it', async () => {
  const { token, customerId } = await buy(true)
  expect(await listPurchasesOfOrder(token)).toMatchObject([{ productId, review: null }])
  const { id } = await say(token, 4)
  expect(await listPurchasesOfOrder(token)).toMatchObject([{ review: { status: 'waiting', rating: 4 } }])
  await expect(say(token)).rejects.toMatchObject({ key: 'alreadyReviewed' })
  await as(system, (context) => moderateReview(context, { id, status: 'published' }))
  expect((await listReviews(productId)).reviews).toMatchObject([{ rating: 4, isVerified: true }])
  const shopper: Actor = { kind: 'shopper', id: 'acct_1', customerId, permissions: ['shop.buy', 'account.own'] }
  expect(await listOwnPurchases(shopper)).toMatchObject([{ productId, review: { status: 'published' } }])
})

test('an order that is not paid, another product and a guessed link give no right to speak', async () => {
  const { token } = await buy(false)
  expect(await listPurchasesOfOrder(token)).toEqual([])
  await expect(say(token)).rejects.toMatchObject({ code: 'not_found' })
  const paid = await buy(true)
  await expect(say(paid.token, 5, 'prod_other')).rejects.toMatchObject({ code: 'not_found' })
  await expect(say('x'.repeat(43))).rejects.toMatchObject({ code: 'not_found' })
})

test('nobody sees what another has bought', async () => {
  const nobody: Actor = { kind: 'guest', id: 'guest', permissions: ['shop.buy'] } as Actor
  await expect(listOwnPurchases(nobody)).rejects.toMatchObject({ code: 'forbidden' })
  const stranger: Actor = { kind: 'shopper', id: 'acct_2', customerId: 'cust_2', permissions: ['account.own'] }
  expect(await listOwnPurchases(stranger)).toEqual([])
})

test('reviews are read in the order that is asked for, a page at a time', async () => {
  const other = await sell()
  const [variant] = await db.select().from(variants).where(eq(variants.id, other))
  const product = variant?.productId ?? ''
  for (const rating of [3, 5, 1]) {
    const { id: orderId } = await place(other)
    await pay(orderId)
    const [order] = await db.select().from(orders).where(eq(orders.id, orderId))
    const { id } = await say(order?.token ?? '', rating, product)
    await as(system, (context) => moderateReview(context, { id, status: 'published' }))
  }
  const ratings = async (sort: 'best' | 'worst', page = 1) =>
    (await listReviews(product, { sort, page, pageSize: 2 })).reviews.map(({ rating }) => rating)
  expect(await ratings('best')).toEqual([5, 3])
  expect(await ratings('worst')).toEqual([1, 3])
  expect(await ratings('best', 2)).toEqual([1])
})
