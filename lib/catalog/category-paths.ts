import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { forUpdate } from '@/db/portable'
import { categories, categoryPaths } from '@/db/schema/catalog'
import type { Context } from '@/lib/events/transact'
import { invalid } from '@/lib/kernel/errors'
import type { Category } from './category'
import { categoryColumns } from './category-queries'

/** All categories, locked until the transaction ends: whoever changes the tree sees it whole and alone. */
export const lockTree = (tx: Db): Promise<Category[]> =>
  forUpdate(tx.select(categoryColumns).from(categories).orderBy(asc(categories.id)))

/**
 * Gives a category, and all that hangs below it, its new address; the former ones lead there. Throws `invalid` when
 * another category has one of the addresses.
 */
export async function rewritePaths({ tx, now }: Context, tree: Category[], category: Category, path: string) {
  if (category.path === path) return
  const own = tree.filter((each) => each.path === category.path || each.path.startsWith(`${category.path}/`))
  const moved = own.map((each) => ({ ...each, next: path + each.path.slice(category.path.length) }))
  const taken = new Set(tree.filter((each) => !own.includes(each)).map((each) => each.path))
  if (moved.some(({ next }) => taken.has(next))) throw invalid('invalid', { slug: ['taken'] })
  for (const { id, path: former, next } of moved) {
    await tx.update(categories).set({ path: next, updatedAt: now }).where(eq(categories.id, id))
    await tx.delete(categoryPaths).where(eq(categoryPaths.path, next))
    await tx
      .insert(categoryPaths)
      .values({ path: former, categoryId: id })
      .onConflictDoUpdate({ target: categoryPaths.path, set: { categoryId: id } })
  }
}

/** Puts a category at a place among its siblings and numbers them anew. */
export async function placeAmong(
  { tx }: Context,
  tree: Category[],
  id: string,
  parentId: string | null,
  place?: number,
) {
  const siblings = tree
    .filter((each) => each.parentId === parentId && each.id !== id)
    .sort((a, b) => a.position - b.position || (a.path < b.path ? -1 : 1))
    .map((each) => each.id)
  siblings.splice(place ?? siblings.length, 0, id)
  for (const [position, each] of siblings.entries())
    await tx.update(categories).set({ position }).where(eq(categories.id, each))
}
