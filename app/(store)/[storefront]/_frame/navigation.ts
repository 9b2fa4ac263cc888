import 'server-only'
import type { NavigationEntry } from '@/components/store/navigation'
import { listShownById } from '@/lib/assets/shown-queries'
import type { CategoryNode } from '@/lib/catalog/category'
import { listCategoryTree } from '@/lib/catalog/category-queries'
import { CATEGORIES_TAG } from '@/lib/catalog/events'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { shownAt } from '@/lib/kernel/moment'
import { cached } from '@/lib/serving/cached'
import { readMenu } from './menu'

/** The menu of the head: the one of the admin, with the pictures of the categories in it; else the categories. */
export async function listNavigation(channel: Channel): Promise<NavigationEntry[]> {
  const [menu, categories] = await Promise.all([readMenu('main', channel), listCategoryEntries(channel)])
  if (!menu) return categories
  const pictures = new Map(categories.map(({ href, picture }) => [href, picture]))
  return menu.map(({ label, href, items }) => ({
    name: label,
    href: href ?? `/${channel.storefront}`,
    picture: href ? pictures.get(href) : undefined,
    children: items.flatMap(({ label: name, href: to }) => (to ? [{ name, href: to, children: [] }] : [])),
  }))
}

/** The categories of the shop as a menu, two levels deep, the upper one with pictures. */
async function listCategoryEntries({ storefront, locale, market }: Channel): Promise<NavigationEntry[]> {
  const { tree, pictures } = await cached(['navigation', market], [CATEGORIES_TAG], () => readNavigation(market))
  const entry = ({ name, path, assetId, children }: CategoryNode, depth: number): NavigationEntry => ({
    name: localized(name, locale),
    href: `/${storefront}/c/${path}`,
    picture: assetId ? pictures.get(assetId) : undefined,
    children: depth > 1 ? children.map((child) => entry(child, depth - 1)) : [],
  })
  return tree.map((category) => entry(category, 2))
}

async function readNavigation(market: string) {
  const tree = await listCategoryTree()
  const assets = await listShownById(
    tree.flatMap(({ assetId }) => assetId ?? []),
    market,
    shownAt(),
  )
  const pictures = new Map(
    assets.map(({ id, hash, width, height, colour, focus }) => [id, { hash, width, height, alt: '', colour, focus }]),
  )
  return { tree, pictures }
}
