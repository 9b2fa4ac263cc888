import 'server-only'
import { and, count, countDistinct, eq } from 'drizzle-orm'
import { products, variants } from '@/db/schema/catalog'
import { prices } from '@/db/schema/pricing'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import { productPublished, productUpdated, productWithdrawn } from './events'
import { missingForPublication } from './product'
import { tell, touchProduct } from './product-change'
import type { SavedProduct } from './product-commands'

const FIELD = {
  name: ['name', 'required'],
  variant: ['variants', 'needsVariant'],
  price: ['prices', 'needsPrice'],
} as const

/** Shows a product in the shop. Throws `invalid('notPublishable')` with a field for each thing that is missing. */
export async function publishProduct(context: Context, { id }: { id: string }): Promise<SavedProduct> {
  const { tx, actor, now } = context
  authorize(actor, 'catalog.publish')
  const [product] = await tx
    .select({ name: products.name, status: products.status, publishedAt: products.publishedAt })
    .from(products)
    .where(eq(products.id, id))
  if (!product) throw notFound('product')
  // A price is pricing's, but whether there is any decides whether the product may be shown.
  const [offer] = await tx
    .select({ activeVariants: countDistinct(variants.id), pricedVariants: count(prices.variantId) })
    .from(variants)
    .leftJoin(prices, eq(prices.variantId, variants.id))
    .where(and(eq(variants.productId, id), eq(variants.active, true)))
  const missing = missingForPublication({ name: product.name, activeVariants: 0, pricedVariants: 0, ...offer })
  if (missing.length)
    throw invalid('notPublishable', Object.fromEntries(missing.map((m) => [FIELD[m][0], [FIELD[m][1]]])))
  const publishedAt = product.publishedAt ?? now
  const touched = await touchProduct(context, { id }, { status: 'published', publishedAt })
  return tell(context, productPublished, touched, ['status'])
}

/** Takes a product out of the shop for good; its orders and its address are kept. */
export async function archiveProduct(context: Context, { id }: { id: string }): Promise<SavedProduct> {
  authorize(context.actor, 'catalog.publish')
  return withdraw(context, id, 'archived')
}

/** Takes a product back to be worked on: out of the shop until it is published again. */
export async function unpublishProduct(context: Context, { id }: { id: string }): Promise<SavedProduct> {
  authorize(context.actor, 'catalog.publish')
  return withdraw(context, id, 'draft')
}

async function withdraw(context: Context, id: string, status: 'archived' | 'draft') {
  const [before] = await context.tx.select({ status: products.status }).from(products).where(eq(products.id, id))
  const touched = await touchProduct(context, { id }, { status })
  const event = before?.status === 'published' ? productWithdrawn : productUpdated
  return tell(context, event, touched, ['status'])
}
