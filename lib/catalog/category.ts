import { z } from 'zod'
import type { Locale, Localized } from '@/lib/kernel/locale'
import { localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'
import { slug } from './slug'

export type Category = {
  id: string
  parentId: string | null
  slug: string
  /** The slugs from the root: "gear/helmets". The address. */
  path: string
  name: Localized
  description: Localized
  assetId: string | null
  position: number
  active: boolean
  version: number
}

export type CategoryNode = Category & { children: CategoryNode[] }
export type Crumb = { name: string; path: string }

/** The categories as a tree, each level in the owner's order. What hangs below an absent one is left out. */
export function toTree(categories: Category[]): CategoryNode[] {
  const byParent = new Map<string | null, Category[]>()
  for (const category of categories) {
    const siblings = byParent.get(category.parentId)
    if (siblings) siblings.push(category)
    else byParent.set(category.parentId, [category])
  }
  const below = (parentId: string | null): CategoryNode[] =>
    (byParent.get(parentId) ?? [])
      .sort((a, b) => a.position - b.position || a.path.localeCompare(b.path))
      .map((category) => ({ ...category, children: below(category.id) }))
  return below(null)
}

/** "gear/helmets" and its ancestors: ["gear", "gear/helmets"]. */
export const pathsUpTo = (path: string): string[] => {
  const slugs = path.split('/')
  return slugs.map((_, i) => slugs.slice(0, i + 1).join('/'))
}

/** From the root to the category, with names in one language. */
export const breadcrumb = (categories: Pick<Category, 'path' | 'name'>[], path: string, locale: Locale): Crumb[] =>
  pathsUpTo(path).flatMap((each) => {
    const category = categories.find((one) => one.path === each)
    return category ? [{ name: localized(category.name, locale), path: category.path }] : []
  })

const content = {
  name: localizedText(120, { required: true }),
  description: localizedText(5_000),
  assetId: z.string().nullish(),
  active: z.boolean(),
}

export const createCategoryInput = z.strictObject({
  ...content,
  description: content.description.default({}),
  active: content.active.default(true),
  slug: slug.optional(),
  parentId: z.string().nullish(),
  position: z.number().int().min(0).max(10_000).optional(),
})

export const updateCategoryInput = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  ...z.object({ ...content, slug }).partial().shape,
})

/** `position` is the place among the new siblings, from 0; without it the last one. */
export const moveCategoryInput = z.strictObject({
  id: z.string(),
  parentId: z.string().nullable(),
  position: z.number().int().min(0).max(10_000).optional(),
})
