import 'server-only'
import { eq } from 'drizzle-orm'
import { isUniqueViolation } from '@/db/portable'
import { productSlugs, products, variants } from '@/db/schema/catalog'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { productCreated, productDeleted, productUpdated } from './events'
import { type CreateProduct, productTexts, type UpdateProduct } from './product'
import { categoryPathsOf, freeSlug, takeSlug, tell, touchProduct } from './product-change'
import { sanitizeLocalized } from './rich-text'
import { slugify } from './slug'

export type SavedProduct = { id: string; slug: string; version: number }

/**
 * Makes a draft with one variant. Throws `invalid` when the address or the SKU is taken; an address made of the name is
 * numbered instead.
 */
export async function createProduct(context: Context, input: CreateProduct): Promise<SavedProduct> {
  const { tx, actor, now } = context
  authorize(actor, 'catalog.write')
  const { sku, slug: wish, ...fields } = input
  const id = newId('product', now.getTime())
  const slug = wish ?? (await freeSlug(tx, slugOf(input) || id.replace('_', '-')))
  await takeSlug(tx, slug, id)
  const times = { createdAt: now, updatedAt: now }
  const description = sanitizeLocalized(fields.description)
  const row = { id, slug, ...fields, description, externalRef: fields.externalRef ?? null, ...times }
  await orTaken(tx.insert(products).values(row), 'slug')
  const variant = {
    id: newId('variant', now.getTime()),
    productId: id,
    sku: sku ?? slug.toUpperCase(),
    options: {},
    key: '',
  }
  await orTaken(tx.insert(variants).values({ ...variant, ...times }), 'sku')
  return tell(context, productCreated, { id, slug, status: 'draft', version: 1 }, ['name', 'slug'])
}

/**
 * Changes what is given. Throws `conflict('editConflict')`, with what changed, when someone saved since `version`;
 * `invalid` when the new address is taken. The former address leads to the new one.
 */
export async function updateProduct(context: Context, input: UpdateProduct): Promise<SavedProduct> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const { id, version, ...given } = input
  const [before] = await tx.select().from(products).where(eq(products.id, id))
  if (!before) throw notFound('product')
  const wanted = given.description ? { ...given, description: sanitizeLocalized(given.description) } : given
  const fields = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as typeof given
  const changed = Object.keys(fields).filter((key) =>
    differs(before[key as keyof typeof before], fields[key as 'name']),
  )
  if (changed.includes('slug') && fields.slug) await takeSlug(tx, fields.slug, id)
  const touched = await orTaken(touchProduct(context, { id, version }, fields, productTexts), 'slug')
  const previousSlug = before.slug === touched.slug ? undefined : before.slug
  if (previousSlug) await tx.insert(productSlugs).values({ slug: previousSlug, productId: id }).onConflictDoNothing()
  return tell(context, productUpdated, touched, changed, { previousSlug })
}

/** Removes a draft that was never shown. Throws `conflict('notADraft')` for others: orders and links point at them. */
export async function deleteProduct(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const [product] = await tx
    .select({ status: products.status, publishedAt: products.publishedAt })
    .from(products)
    .where(eq(products.id, id))
  if (!product) throw notFound('product')
  if (product.status !== 'draft' || product.publishedAt) throw conflict('notADraft')
  const categories = await categoryPathsOf(tx, id)
  const touched = await touchProduct(context, { id })
  await tx.delete(products).where(eq(products.id, id))
  await tell(context, productDeleted, touched, ['status'], { categories })
}

const slugOf = ({ name }: CreateProduct) => slugify(name.en ?? name.de ?? name.pl ?? '')

const differs = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null)

/** Two who want the same at the same moment: the database lets one have it. */
async function orTaken<T>(write: PromiseLike<T>, field: string): Promise<T> {
  try {
    return await write
  } catch (error) {
    throw isUniqueViolation(error) ? invalid('invalid', { [field]: ['taken'] }) : error
  }
}
