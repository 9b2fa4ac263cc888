import { listCategoryTree } from '@/lib/catalog/category-queries'
import { defaultChannel } from '@/lib/kernel/channel'

/** Addresses of the shop that a preview shows: one of each kind, in the first of these storefronts. */
export async function previewPages(storefronts: readonly string[]) {
  const shop = `/${storefronts[0] ?? defaultChannel.storefront}`
  const [category] = await listCategoryTree()
  return [
    { code: 'start' as const, href: shop },
    ...(category ? [{ code: 'category' as const, href: `${shop}/c/${category.path}` }] : []),
    { code: 'cart' as const, href: `${shop}/cart` },
  ]
}
