import 'server-only'
import { and, asc, count, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { products, reviews } from '@/db/schema/catalog'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Localized } from '@/lib/kernel/locale'
import type { Review, ReviewSort, ReviewStatus } from './review'

const columns = {
  id: reviews.id,
  productId: reviews.productId,
  author: reviews.author,
  rating: reviews.rating,
  title: reviews.title,
  body: reviews.body,
  locale: reviews.locale,
  isVerified: reviews.isVerified,
  status: reviews.status,
  createdAt: reviews.createdAt,
}

/** What is published about a product, and how many gave 1 to 5. Cache tag: `productTag`. */
export async function listReviews(
  productId: string,
  { page = 1, pageSize = 10, sort = 'newest' }: { page?: number; pageSize?: number; sort?: ReviewSort } = {},
): Promise<{ reviews: Review[]; total: number; byRating: Record<1 | 2 | 3 | 4 | 5, number> }> {
  const published = and(eq(reviews.productId, productId), eq(reviews.status, 'published'))
  const size = Math.min(pageSize, 50)
  const [rows, ratings] = await Promise.all([
    db
      .select(columns)
      .from(reviews)
      .where(published)
      .orderBy(...orderings[sort], desc(reviews.createdAt), desc(reviews.id))
      .limit(size)
      .offset((Math.max(1, page) - 1) * size),
    db.select({ rating: reviews.rating, n: count() }).from(reviews).where(published).groupBy(reviews.rating),
  ])
  const byRating = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
  for (const { rating, n } of ratings) byRating[rating as 1 | 2 | 3 | 4 | 5] = n
  return { reviews: rows, total: ratings.reduce((sum, { n }) => sum + n, 0), byRating }
}

const orderings = { newest: [], best: [desc(reviews.rating)], worst: [asc(reviews.rating)] }

export type ReviewRow = Review & { productName: Localized; productSlug: string }

/** Reviews in a state, newest first, to be read before they are shown. Needs `catalog.read`. */
export async function listReviewsByStatus(
  actor: Actor,
  { status = 'waiting', page = 1 }: { status?: ReviewStatus; page?: number } = {},
): Promise<{ rows: ReviewRow[]; total: number }> {
  authorize(actor, 'catalog.read')
  const where = eq(reviews.status, status)
  const [rows, total] = await Promise.all([
    db
      .select({ ...columns, productName: products.name, productSlug: products.slug })
      .from(reviews)
      .innerJoin(products, eq(products.id, reviews.productId))
      .where(where)
      .orderBy(desc(reviews.createdAt), desc(reviews.id))
      .limit(50)
      .offset((Math.max(1, page) - 1) * 50),
    db.$count(reviews, where),
  ])
  return { rows, total }
}
