import 'server-only'
import { and, count, eq, ne, sum } from 'drizzle-orm'
import type { z } from 'zod'
import { lockRow } from '@/db/portable'
import { products, reviews } from '@/db/schema/catalog'
import { orderLines, orders } from '@/db/schema/orders'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { reviewModerated, reviewSubmitted } from './events'
import { isPaidFor } from './purchase-queries'
import { averageRating, type moderateReviewInput, type purchaseReviewInput, type reviewInput } from './review'

/**
 * Takes what a shopper says of a published product; it waits until someone has read it. A customer says it once per
 * product: `conflict('alreadyReviewed')`. It counts as verified when the customer has paid for the product.
 */
export async function submitReview(context: Context, input: z.output<typeof reviewInput>): Promise<{ id: string }> {
  authorize(context.actor, 'shop.buy')
  const customerId = context.actor.customerId ?? null
  const isVerified = customerId ? await hasBought(context, customerId, input.productId) : false
  return writeReview(context, input, { customerId, isVerified })
}

/** The same for whoever holds the link of a paid order with the product in it; `not_found` when it is in none. */
export async function reviewPurchase(
  context: Context,
  { orderToken, ...input }: z.output<typeof purchaseReviewInput>,
): Promise<{ id: string }> {
  authorize(context.actor, 'shop.buy')
  const [bought] = await context.tx
    .select({ customerId: orders.customerId })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .where(and(eq(orders.token, orderToken), isPaidFor, eq(orderLines.productId, input.productId)))
    .limit(1)
  if (!bought) throw notFound('product')
  return writeReview(context, input, { customerId: bought.customerId, isVerified: true })
}

/** Shows a review or refuses it, and counts the product's rating anew. */
export async function moderateReview(context: Context, input: z.output<typeof moderateReviewInput>): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'catalog.write')
  const { id, status } = input
  const [review] = await tx
    .update(reviews)
    .set({ status })
    .where(eq(reviews.id, id))
    .returning({ productId: reviews.productId, rating: reviews.rating })
  if (!review) throw notFound('review')
  const { productId, rating } = review
  await lockRow(tx, products, productId)
  const [shown] = await tx
    .select({ n: count(), total: sum(reviews.rating).mapWith(Number) })
    .from(reviews)
    .where(and(eq(reviews.productId, productId), eq(reviews.status, 'published')))
  const [product] = await tx
    .update(products)
    .set({ ratingAverage: averageRating(shown?.total ?? 0, shown?.n ?? 0), ratingCount: shown?.n ?? 0 })
    .where(eq(products.id, productId))
    .returning({ slug: products.slug })
  await emit(reviewModerated({ id, productId, slug: product?.slug ?? '', rating, status }))
}

async function writeReview(
  { tx, now, emit, channel }: Context,
  input: z.output<typeof reviewInput>,
  { customerId, isVerified }: { customerId: string | null; isVerified: boolean },
): Promise<{ id: string }> {
  const { productId, rating } = input
  const [product] = await tx
    .select({ slug: products.slug })
    .from(products)
    .where(and(eq(products.id, productId), eq(products.status, 'published')))
  if (!product) throw notFound('product')
  if (customerId) {
    await lockRow(tx, products, productId)
    const own = and(eq(reviews.productId, productId), eq(reviews.customerId, customerId), ne(reviews.status, 'refused'))
    if (await tx.$count(reviews, own)) throw conflict('alreadyReviewed')
  }
  const id = newId('review', now.getTime())
  await tx.insert(reviews).values({ ...input, id, customerId, isVerified, locale: channel.locale, createdAt: now })
  await emit(reviewSubmitted({ id, productId, slug: product.slug, rating }))
  return { id }
}

async function hasBought({ tx }: Context, customerId: string, productId: string): Promise<boolean> {
  const [line] = await tx
    .select({ id: orderLines.id })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .where(and(eq(orders.customerId, customerId), isPaidFor, eq(orderLines.productId, productId)))
    .limit(1)
  return Boolean(line)
}
