import 'server-only'
import { asc, countDistinct, eq, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { categories, categoryPaths, productCategories } from '@/db/schema/catalog'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { type Category, type CategoryNode, toTree } from './category'

export const categoryColumns = {
  id: categories.id,
  parentId: categories.parentId,
  slug: categories.slug,
  path: categories.path,
  name: categories.name,
  description: categories.description,
  assetId: categories.assetId,
  position: categories.position,
  active: categories.active,
  version: categories.version,
}

/** The shop's categories as a tree. What is switched off is left out with everything below it. */
export async function listCategoryTree(): Promise<CategoryNode[]> {
  return toTree(await listActiveCategories())
}

/** The same as a flat list, for breadcrumbs. */
export async function listActiveCategories(): Promise<Category[]> {
  return db.select(categoryColumns).from(categories).where(eq(categories.active, true)).orderBy(asc(categories.path))
}

/** The category at an address, or the address that it has now; undefined when there never was one. */
export async function getCategoryByPath(
  path: string,
): Promise<{ category: Category } | { movedTo: string } | undefined> {
  const [category] = await db.select(categoryColumns).from(categories).where(eq(categories.path, path))
  if (category?.active) return { category }
  if (category) return undefined
  const [moved] = await db
    .select({ path: categories.path, active: categories.active })
    .from(categoryPaths)
    .innerJoin(categories, eq(categories.id, categoryPaths.categoryId))
    .where(eq(categoryPaths.path, path))
  return moved?.active ? { movedTo: moved.path } : undefined
}

/** All categories, the inactive ones too, as a tree. Needs `catalog.read`. */
export async function listAllCategories(actor: Actor): Promise<CategoryNode[]> {
  authorize(actor, 'catalog.read')
  return toTree(await db.select(categoryColumns).from(categories))
}

/** One category for its editor. Needs `catalog.read`. */
export async function requireCategoryForEdit(actor: Actor, id: string): Promise<Category> {
  authorize(actor, 'catalog.read')
  const [category] = await db.select(categoryColumns).from(categories).where(eq(categories.id, id))
  if (!category) throw notFound('category')
  return category
}

/** How many products stand in each category or below it, whatever their state. Needs `catalog.read`. */
export async function countCategoryProducts(actor: Actor): Promise<Map<string, number>> {
  authorize(actor, 'catalog.read')
  const placed = db
    .select({ path: categories.path, productId: productCategories.productId })
    .from(productCategories)
    .innerJoin(categories, eq(categories.id, productCategories.categoryId))
    .as('placed')
  const rows = await db
    .select({ id: categories.id, n: countDistinct(placed.productId) })
    .from(categories)
    // Paths hold small letters, digits and hyphens, so nothing in them is a pattern.
    .innerJoin(placed, or(eq(placed.path, categories.path), sql`${placed.path} like ${categories.path} || '/%'`))
    .groupBy(categories.id)
  return new Map(rows.map(({ id, n }) => [id, n]))
}
