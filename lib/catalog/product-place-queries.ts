import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { categories, productCategories } from '@/db/schema/catalog'
import type { Locale } from '@/lib/kernel/locale'
import { breadcrumb, type Crumb, pathsUpTo } from './category'

/** Where a product stands: its main category, and the way there from the root. Undefined when it stands nowhere. */
export async function getPlace(
  productId: string,
  locale: Locale,
): Promise<{ categoryId: string; breadcrumb: Crumb[] } | undefined> {
  const main = (await readCategories({ productId })).find(({ active }) => active)
  if (!main) return undefined
  const above = await readPaths({ paths: JSON.stringify(pathsUpTo(main.path)) })
  // Below a category that is switched off, nothing leads there.
  const isOpen = above.every(({ active }) => active)
  return { categoryId: main.id, breadcrumb: isOpen ? breadcrumb(above, main.path, locale) : [] }
}

/** The categories that a product stands in, the main one first. */
export const listCategoryIds = async (productId: string): Promise<string[]> =>
  (await readCategories({ productId })).map(({ id }) => id)

const readCategories = compiled(() =>
  db
    .select({ id: categories.id, path: categories.path, active: categories.active })
    .from(productCategories)
    .innerJoin(categories, eq(categories.id, productCategories.categoryId))
    .where(eq(productCategories.productId, sql.placeholder('productId')))
    .orderBy(asc(productCategories.position), asc(productCategories.categoryId)),
)

const readPaths = compiled(() =>
  db
    .select({ path: categories.path, name: categories.name, active: categories.active })
    .from(categories)
    .where(inList(categories.path, 'paths')),
)
