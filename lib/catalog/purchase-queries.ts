import 'server-only'
import { and, desc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { products, reviews } from '@/db/schema/catalog'
import { orderLines, orders } from '@/db/schema/orders'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Localized } from '@/lib/kernel/locale'
import type { ReviewStatus } from './review'

/** A product that somebody paid for, and what they have said of it so far. */
export type Purchase = {
  orderToken: string
  productId: string
  slug: string
  name: Localized
  assetHash: string | null
  boughtAt: Date
  review: { status: ReviewStatus; rating: number } | null
}

/** An order that gives the right to speak: paid, and not given back as a whole. */
export const isPaidFor = inArray(orders.paymentState, ['paid', 'partly_refunded'])

/** What can be reviewed of the order of this link, each product once; nothing while it is not paid. */
export const listPurchasesOfOrder = (token: string): Promise<Purchase[]> => readPurchases(eq(orders.token, token))

/** What the shopper has bought so far, the latest first, each product once. */
export async function listOwnPurchases(actor: Actor): Promise<Purchase[]> {
  authorize(actor, 'account.own')
  return actor.customerId ? readPurchases(eq(orders.customerId, actor.customerId)) : []
}

async function readPurchases(where: SQL): Promise<Purchase[]> {
  const rows = await db
    .select({
      orderToken: orders.token,
      productId: products.id,
      slug: products.slug,
      name: products.name,
      assetHash: orderLines.assetHash,
      boughtAt: orders.placedAt,
      status: reviews.status,
      rating: reviews.rating,
    })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .innerJoin(products, and(eq(products.id, orderLines.productId), eq(products.status, 'published')))
    .leftJoin(
      reviews,
      and(eq(reviews.productId, products.id), eq(reviews.customerId, orders.customerId), ne(reviews.status, 'refused')),
    )
    .where(and(where, isPaidFor))
    .orderBy(desc(orders.placedAt), orderLines.position)
    .limit(200)
  const once = new Map<string, Purchase>()
  for (const { status, rating, ...row } of rows)
    if (!once.has(row.productId))
      once.set(row.productId, { ...row, review: status && rating !== null ? { status, rating } : null })
  return [...once.values()]
}
