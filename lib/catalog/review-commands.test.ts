import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { sampleProduct } from '@/lib/pricing/testing'
import { productTag } from './events'
import { requireProductForEdit } from './product-editor-queries'
import { reviewInput } from './review'
import { moderateReview, submitReview } from './review-commands'
import { listReviews, listReviewsByStatus } from './review-queries'

const shopper: Actor = { kind: 'shopper', id: 'acct_9', customerId: 'cust_9', permissions: ['shop.buy'] }
const text = { author: 'Eva', title: 'Good', body: 'It does what it should do.' }
const submit = (productId: string, rating: number, actor = guest) =>
  transact(actor, (c) => submitReview(c, reviewInput.parse({ productId, rating, ...text }))).then(({ value }) => value)
const moderate = (id: string, status: 'published' | 'refused', actor = system) =>
  transact(actor, (c) => moderateReview(c, { id, status }))

test('a review waits until someone has read it, and then counts', async () => {
  const { id, slug } = await sampleProduct()
  const reviews = [await submit(id, 5), await submit(id, 4, shopper), await submit(id, 1)]
  expect((await listReviews(id)).total).toBe(0)
  const { stale } = await moderate(reviews[0]!.id, 'published')
  expect(stale).toEqual([productTag(slug)])
  await moderate(reviews[1]!.id, 'published')
  await moderate(reviews[2]!.id, 'refused')
  expect(await listReviews(id)).toMatchObject({
    total: 2,
    byRating: { 4: 1, 5: 1, 1: 0 },
    reviews: [{ isVerified: false }, {}],
  })
  expect(await requireProductForEdit(system, id)).toMatchObject({ ratingAverage: 4.5, ratingCount: 2 })
  await moderate(reviews[0]!.id, 'refused')
  await moderate(reviews[1]!.id, 'refused')
  expect(await requireProductForEdit(system, id)).toMatchObject({ ratingAverage: null, ratingCount: 0 })
})

test('a customer speaks once of a product, and nobody of one that is not shown', async () => {
  const { id } = await sampleProduct()
  await submit(id, 4, shopper)
  await expect(submit(id, 5, shopper)).rejects.toMatchObject({ key: 'alreadyReviewed' })
  const hidden = await sampleProduct({ published: false })
  await expect(submit(hidden.id, 5)).rejects.toMatchObject({ code: 'not_found' })
  for (const rating of [0, 6, 2.5])
    expect(reviewInput.safeParse({ productId: id, rating, ...text }).success).toBe(false)
})

test('only catalogue staff reads and decides what waits', async () => {
  const { id } = await sampleProduct()
  const review = await submit(id, 3)
  const analyst: Actor = { kind: 'staff', id: 'acct_2', permissions: ['catalog.read'] }
  await expect(moderate(review.id, 'published', shopper)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(moderate(review.id, 'published', analyst)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listReviewsByStatus(shopper)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await listReviewsByStatus(analyst)).rows.map((row) => row.id)).toContain(review.id)
  const nobody: Actor = { kind: 'api', id: 'key_1', permissions: [] }
  await expect(submit(id, 3, nobody)).rejects.toMatchObject({ code: 'forbidden' })
})
