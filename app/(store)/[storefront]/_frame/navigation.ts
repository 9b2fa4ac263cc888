import 'server-only'
import type { NavigationEntry } from '@/components/store/navigation'
import type { CategoryNode } from '@/lib/catalog/category'
import { listCategoryTree } from '@/lib/catalog/category-queries'
import { CATEGORIES_TAG } from '@/lib/catalog/events'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { cached } from '@/lib/serving/cached'

/** The categories of the shop as a menu, two levels deep. */
export async function listNavigation({ storefront, locale }: Channel): Promise<NavigationEntry[]> {
  const tree = await cached(['categories'], [CATEGORIES_TAG], listCategoryTree)
  const entry = ({ name, path, children }: CategoryNode, depth: number): NavigationEntry => ({
    name: localized(name, locale),
    href: `/${storefront}/c/${path}`,
    children: depth > 1 ? children.map((child) => entry(child, depth - 1)) : [],
  })
  return tree.map((category) => entry(category, 2))
}
