import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { categories, productCategories, products, variants } from '@/db/schema/catalog'
import type { prices } from '@/db/schema/pricing'
import { pathsUpTo } from '@/lib/catalog/category'
import type { Context } from '@/lib/events/transact'
import { notFound } from '@/lib/kernel/errors'
import { pricesChanged } from './events'

const BULK = 100
const AT_ONCE = 500

export type PricedVariant = { id: string; sku: string; productId: string; slug: string; status: string }
type Stored = Pick<typeof prices.$inferInsert, 'variantId' | 'market' | 'currency' | 'amount' | 'regularAmount'>

/** These variants with the products that they belong to. Throws `notFound` when one is unknown. */
export async function requireVariants(tx: Db, ids: string[]): Promise<Map<string, PricedVariant>> {
  const found = new Map<string, PricedVariant>()
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const rows = await tx
      .select({
        id: variants.id,
        sku: variants.sku,
        productId: products.id,
        slug: products.slug,
        status: products.status,
      })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(inArray(variants.id, ids.slice(i, i + AT_ONCE)))
    for (const row of rows) found.set(row.id, row)
  }
  if (found.size < ids.length) throw notFound('variant')
  return found
}

/** Says for each product which of its prices changed. `gone` are prices that hold no longer. */
export async function tellPrices(
  { tx, emit }: Context,
  known: Map<string, PricedVariant>,
  before: Map<string, Stored>,
  rows: Stored[],
  gone: Stored[] = [],
): Promise<void> {
  const byProduct = new Map<string, { variant: PricedVariant; row: Stored; to: number | null }[]>()
  const add = (row: Stored, to: number | null) => {
    const variant = known.get(row.variantId)
    if (!variant) return
    const list = byProduct.get(variant.productId) ?? []
    byProduct.set(variant.productId, [...list, { variant, row, to }])
  }
  for (const row of rows) add(row, row.amount)
  for (const row of gone) add(row, null)
  const isBulk = byProduct.size > BULK
  const paths = isBulk ? new Map<string, string[]>() : await categoryPaths(tx, [...byProduct.keys()])
  for (const [productId, changes] of byProduct) {
    const { slug, status } = changes[0]!.variant
    await emit(
      pricesChanged({
        productId,
        slug,
        isPublished: status === 'published',
        isBulk,
        categories: paths.get(productId) ?? [],
        changes: changes.map(({ variant, row, to }) => ({
          variantId: variant.id,
          sku: variant.sku,
          market: row.market,
          currency: row.currency,
          from: before.get(`${row.variantId} ${row.market}`)?.amount ?? null,
          to,
          regular: to === null ? null : (row.regularAmount ?? null),
        })),
      }),
    )
  }
}

async function categoryPaths(tx: Db, productIds: string[]): Promise<Map<string, string[]>> {
  const rows = productIds.length
    ? await tx
        .select({ productId: productCategories.productId, path: categories.path })
        .from(productCategories)
        .innerJoin(categories, eq(categories.id, productCategories.categoryId))
        .where(inArray(productCategories.productId, productIds))
    : []
  const paths = new Map<string, string[]>()
  for (const { productId, path } of rows) paths.set(productId, [...(paths.get(productId) ?? []), ...pathsUpTo(path)])
  return paths
}
