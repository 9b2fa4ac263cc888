import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { isUniqueViolation } from '@/db/portable'
import { categories, categoryPaths, productCategories } from '@/db/schema/catalog'
import { editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Category, createCategoryInput, moveCategoryInput, updateCategoryInput } from './category'
import { lockTree, placeAmong, rewritePaths } from './category-paths'
import { categoryCreated, categoryDeleted, categoryMoved, categoryUpdated } from './events'
import { sanitizeLocalized } from './rich-text'
import { slugify } from './slug'

export type SavedCategory = { id: string; path: string; version: number }

/** Makes a category below another, or at the root. Throws `invalid` when its address is taken. */
export async function createCategory(
  context: Context,
  input: z.output<typeof createCategoryInput>,
): Promise<SavedCategory> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.write')
  const { parentId = null, slug: wish, position, ...fields } = input
  const tree = await lockTree(tx)
  const parent = parentId ? find(tree, parentId) : undefined
  const id = newId('category', now.getTime())
  const slug = wish ?? (slugify(fields.name.en ?? fields.name.de ?? fields.name.pl ?? '') || id.replace('_', '-'))
  const path = parent ? `${parent.path}/${slug}` : slug
  if (tree.some((each) => each.path === path)) throw invalid('invalid', { slug: ['taken'] })
  await tx.delete(categoryPaths).where(eq(categoryPaths.path, path))
  const description = sanitizeLocalized(fields.description)
  const row = { ...fields, description, assetId: fields.assetId ?? null, id, slug, path, parentId }
  try {
    await tx.insert(categories).values({ ...row, createdAt: now, updatedAt: now })
  } catch (error) {
    // The lock holds the categories that are there; another one could be made meanwhile.
    throw isUniqueViolation(error) ? invalid('invalid', { slug: ['taken'] }) : error
  }
  await placeAmong(context, tree, id, parentId, position)
  await emit(categoryCreated({ id, path, version: 1, changed: [] }))
  return { id, path, version: 1 }
}

/**
 * Changes what is given. Throws `conflict('editConflict')` when someone saved since `version`. With a new slug, it and
 * all below get new addresses; the former ones lead there.
 */
export async function updateCategory(
  context: Context,
  input: z.output<typeof updateCategoryInput>,
): Promise<SavedCategory> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.write')
  const { id, version, ...given } = input
  const tree = await lockTree(tx)
  const before = find(tree, id)
  const wanted = given.description ? { ...given, description: sanitizeLocalized(given.description) } : given
  const fields = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  const [saved] = await tx
    .update(categories)
    .set({ ...fields, version: sql`${categories.version} + 1`, updatedAt: now })
    .where(and(eq(categories.id, id), eq(categories.version, version)))
    .returning({ version: categories.version, slug: categories.slug })
  if (!saved) throw await editConflict(tx, id, version)
  const path = [...before.path.split('/').slice(0, -1), saved.slug].join('/')
  await rewritePaths(context, tree, before, path)
  const changed = Object.keys(fields)
  await emit(categoryUpdated({ id, path, previousPath: previous(before, path), version: saved.version, changed }))
  return { id, path, version: saved.version }
}

/** Hangs a category, with all below it, somewhere else, or changes its place among its siblings. */
export async function moveCategory(
  context: Context,
  input: z.output<typeof moveCategoryInput>,
): Promise<SavedCategory> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.write')
  const { id, parentId, position } = input
  const tree = await lockTree(tx)
  const category = find(tree, id)
  const parent = parentId ? find(tree, parentId) : undefined
  if (parent && `${parent.path}/`.startsWith(`${category.path}/`)) throw conflict('categoryInsideItself')
  const path = parent ? `${parent.path}/${category.slug}` : category.slug
  await rewritePaths(context, tree, category, path)
  const [saved] = await tx
    .update(categories)
    .set({ parentId, version: sql`${categories.version} + 1`, updatedAt: now })
    .where(eq(categories.id, id))
    .returning({ version: categories.version })
  await placeAmong(context, tree, id, parentId, position)
  const version = saved?.version ?? category.version
  await emit(categoryMoved({ id, path, previousPath: previous(category, path), version, changed: ['place'] }))
  return { id, path, version }
}

/**
 * Takes an empty category away; its address leads to its parent. Throws `conflict` with `categoryHasChildren` or
 * `categoryHasProducts`: what stands in it would be found by nobody.
 */
export async function deleteCategory(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'catalog.write')
  const tree = await lockTree(tx)
  const { parentId, path, version } = find(tree, id)
  if (tree.some((each) => each.parentId === id)) throw conflict('categoryHasChildren')
  const products = await tx.$count(productCategories, eq(productCategories.categoryId, id))
  if (products) throw conflict('categoryHasProducts', { count: products })
  if (parentId) {
    await tx.update(categoryPaths).set({ categoryId: parentId }).where(eq(categoryPaths.categoryId, id))
    await tx.insert(categoryPaths).values({ path, categoryId: parentId }).onConflictDoNothing()
  }
  await tx.delete(categories).where(eq(categories.id, id))
  await emit(categoryDeleted({ id, path, version, changed: [] }))
}

function find(tree: Category[], id: string): Category {
  const category = tree.find((each) => each.id === id)
  if (!category) throw notFound('category')
  return category
}

const previous = (before: Category, path: string) => (before.path === path ? undefined : before.path)
