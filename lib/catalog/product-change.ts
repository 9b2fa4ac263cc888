import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { categories, productCategories, productSlugs, products } from '@/db/schema/catalog'
import { changesSince, editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { invalid, notFound } from '@/lib/kernel/errors'
import type { productUpdated } from './events'

type Row = typeof products.$inferSelect
type ProductEvent = (data: Parameters<typeof productUpdated>[0]) => ReturnType<typeof productUpdated>
type Saved = { id: string; slug: string; version: number }

const columns = { id: products.id, slug: products.slug, status: products.status, version: products.version }
export type Touched = Pick<Row, keyof typeof columns>

/**
 * Writes fields of a product as its next version, which also locks it until the transaction ends. With `version` only if
 * nobody has saved since, or, with `parts`, only other parts of it: pictures and texts are worked on at once. Else throws
 * `conflict('editConflict')` with what they changed.
 */
export async function touchProduct(
  context: Context,
  { id, version }: { id: string; version?: number },
  fields: Partial<typeof products.$inferInsert> = {},
  parts: readonly string[] = [],
): Promise<Touched> {
  const touched = await writeVersion(context, id, version, fields)
  if (touched) return touched
  const { tx } = context
  const [now] = await tx.select({ version: products.version }).from(products).where(eq(products.id, id))
  if (!now || version === undefined) throw notFound('product')
  const { changed, versions } = await changesSince(tx, id, version)
  const isElsewhere = parts.length > 0 && versions === now.version - version && !parts.some((part) => changed.has(part))
  const merged = isElsewhere ? await writeVersion(context, id, now.version, fields) : undefined
  if (!merged) throw await editConflict(tx, id, version)
  return merged
}

async function writeVersion(
  { tx, now }: Context,
  id: string,
  version: number | undefined,
  fields: Partial<typeof products.$inferInsert>,
): Promise<Touched | undefined> {
  const [touched] = await tx
    .update(products)
    .set({ ...fields, version: sql`${products.version} + 1`, updatedAt: now })
    .where(version === undefined ? eq(products.id, id) : and(eq(products.id, id), eq(products.version, version)))
    .returning(columns)
  return touched
}

/** Says what happened to a product, with the categories whose lists show it. */
export async function tell(
  { tx, emit }: Context,
  event: ProductEvent,
  { id, slug, status, version }: Touched,
  changed: string[],
  more: { previousSlug?: string; categories?: string[] } = {},
): Promise<Saved> {
  const paths = [...new Set([...(more.categories ?? []), ...(await categoryPathsOf(tx, id))])]
  const { previousSlug } = more
  await emit(
    event({ id, slug, previousSlug, version, changed, categories: paths, isPublished: status === 'published' }),
  )
  return { id, slug, version }
}

export const categoryPathsOf = async (tx: Db, productId: string): Promise<string[]> =>
  (
    await tx
      .select({ path: categories.path })
      .from(productCategories)
      .innerJoin(categories, eq(categories.id, productCategories.categoryId))
      .where(eq(productCategories.productId, productId))
  ).map(({ path }) => path)

/** Takes an address for a product: no longer another one's former address. Throws `invalid` when another one has it. */
export async function takeSlug(tx: Db, slug: string, productId: string): Promise<void> {
  const [taken] = await tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.slug, slug), ne(products.id, productId)))
  if (taken) throw invalid('invalid', { slug: ['taken'] })
  await tx.delete(productSlugs).where(eq(productSlugs.slug, slug))
}

/** An address made of a name that nobody has: "lamp", "lamp-2", "lamp-3" … */
export async function freeSlug(tx: Db, wish: string): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wish : `${wish}-${n}`
    const [taken] = await tx.select({ id: products.id }).from(products).where(eq(products.slug, slug))
    if (!taken) return slug
  }
}
