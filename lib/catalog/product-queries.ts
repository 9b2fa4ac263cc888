import 'server-only'
import { and, asc, count, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { beginsWith, contains, jsonAsText, jsonText } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import { categories, productCategories, productMedia, products, variants } from '@/db/schema/catalog'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Locale, Localized } from '@/lib/kernel/locale'
import type { ProductStatus } from './product'

export const productSorts = ['updated', 'created', 'name', 'popularity'] as const
export type ProductSort = (typeof productSorts)[number]

export type ProductFilter = {
  /** Part of a name or an address, or the beginning of a SKU. */
  search?: string
  status?: ProductStatus
  /** The path of a category; what stands below it counts. */
  category?: string
  brand?: string
  sort?: ProductSort
  /** Of the names that are sorted. */
  locale?: Locale
  page?: number
  pageSize?: number
  /** Continue after this one of those that were made last. Goes with the sort `created`. */
  after?: { at: Date; id: string }
}

export type ProductRow = {
  id: string
  slug: string
  status: ProductStatus
  name: Localized
  brand: string | null
  type: string | null
  version: number
  variants: number
  picture: string | null
  createdAt: Date
  updatedAt: Date
}

/** Products for the back office: one page, and how many there are. Needs `catalog.read`. */
export async function listProducts(
  actor: Actor,
  filter: ProductFilter = {},
): Promise<{ rows: ProductRow[]; total: number; page: number }> {
  authorize(actor, 'catalog.read')
  const pageSize = Math.min(Math.max(filter.pageSize ?? 50, 1), 100)
  const page = Math.max(1, filter.page ?? 1)
  const where = conditionsOf(filter)
  const [found, total] = await Promise.all([
    db
      .select({
        id: products.id,
        slug: products.slug,
        status: products.status,
        name: products.name,
        brand: products.brand,
        type: products.type,
        version: products.version,
        createdAt: products.createdAt,
        updatedAt: products.updatedAt,
      })
      .from(products)
      .where(and(where, afterwards(filter)))
      .orderBy(orderOf(filter), desc(products.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    db.$count(products, where),
  ])
  const ids = found.map(({ id }) => id)
  const [counts, pictures] = ids.length ? await Promise.all([countVariants(ids), firstPictures(ids)]) : [[], []]
  const variantsOf = new Map(counts.map(({ productId, n }) => [productId, n]))
  const pictureOf = new Map(pictures.map(({ productId, hash }) => [productId, hash]))
  const rows = found.map((row) => ({
    ...row,
    variants: variantsOf.get(row.id) ?? 0,
    picture: pictureOf.get(row.id) ?? null,
  }))
  return { rows, total, page }
}

/** How many products are in each state: the tabs of the list. Needs `catalog.read`. */
export async function countProducts(actor: Actor): Promise<Record<ProductStatus, number>> {
  authorize(actor, 'catalog.read')
  const rows = await db.select({ status: products.status, n: count() }).from(products).groupBy(products.status)
  return { draft: 0, published: 0, archived: 0, ...Object.fromEntries(rows.map(({ status, n }) => [status, n])) }
}

/** Published products whose id stands first, for sitemaps: by pages, in the order of their ids. */
export const listPublishedSlugs = (page: number, pageSize = 5000) =>
  db
    .select({ slug: products.slug, updatedAt: products.updatedAt })
    .from(products)
    .where(eq(products.status, 'published'))
    .orderBy(asc(products.id))
    .limit(pageSize)
    .offset((Math.max(1, page) - 1) * pageSize)

/** How many products the shop shows. */
export const countPublished = () => db.$count(products, eq(products.status, 'published'))

const afterwards = ({ after }: ProductFilter): SQL | undefined =>
  after && or(lt(products.createdAt, after.at), and(eq(products.createdAt, after.at), lt(products.id, after.id)))

function conditionsOf({ search, status, category, brand }: ProductFilter): SQL | undefined {
  const conditions: (SQL | undefined)[] = []
  if (status) conditions.push(eq(products.status, status))
  if (brand) conditions.push(eq(products.brand, brand))
  if (search?.trim()) conditions.push(matches(search.trim().slice(0, 100)))
  if (category) conditions.push(inArray(products.id, standingIn(category)))
  return and(...conditions)
}

// A SKU is found by its beginning, as typed or in capitals: the index answers that, whatever the number of variants.
const matches = (words: string) => {
  const withSku = db
    .select({ productId: variants.productId })
    .from(variants)
    .where(or(beginsWith(variants.sku, words), beginsWith(variants.sku, words.toUpperCase())))
  return or(contains(jsonAsText(products.name), words), contains(products.slug, words), inArray(products.id, withSku))
}

const standingIn = (path: string) =>
  db
    .select({ productId: productCategories.productId })
    .from(productCategories)
    .innerJoin(categories, eq(categories.id, productCategories.categoryId))
    .where(or(eq(categories.path, path), beginsWith(categories.path, `${path}/`)))

function orderOf({ sort = 'updated', locale = 'en' }: ProductFilter): SQL {
  if (sort === 'name') return asc(sql`coalesce(${jsonText(products.name, locale)}, ${jsonText(products.name, 'en')})`)
  if (sort === 'created') return desc(products.createdAt)
  return desc(sort === 'popularity' ? products.popularity : products.updatedAt)
}

const countVariants = (ids: string[]) =>
  db
    .select({ productId: variants.productId, n: count() })
    .from(variants)
    .where(and(inArray(variants.productId, ids), eq(variants.active, true)))
    .groupBy(variants.productId)

/** Every picture of these products, the first of each last: of the entries of a map the later one wins. */
export const firstPictures = (ids: string[]) =>
  db
    .select({ productId: productMedia.productId, hash: assets.hash })
    .from(productMedia)
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .where(inArray(productMedia.productId, ids))
    .orderBy(desc(productMedia.position))
