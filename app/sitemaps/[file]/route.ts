import { SITEMAP_PRODUCTS, sitemapOf } from '@/app/_server/sitemap'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { listPublishedSlugs } from '@/lib/catalog/product-queries'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import { isStorefront } from '@/lib/kernel/channel'

export const dynamic = 'force-dynamic'

type Part = { params: Promise<{ file: string }> }

/** "de-ch-1.xml": home, categories, models and the first products of a storefront; further ones have products only. */
export async function GET(_: Request, { params }: Part): Promise<Response> {
  const [, storefront, number] = /^([a-z]{2}-[a-z]{2})-([1-9]\d{0,3})\.xml$/.exec((await params).file) ?? []
  if (!isStorefront(storefront)) return new Response(null, { status: 404 })
  const page = Number(number)
  const products = await listPublishedSlugs(page, SITEMAP_PRODUCTS)
  if (page > 1 && !products.length) return new Response(null, { status: 404 })
  const categories = page === 1 ? await listActiveCategories() : []
  const models = page === 1 ? await listPublishedModels() : []
  return sitemapOf(storefront, [
    ...(page === 1 ? [{ path: '' }] : []),
    ...categories.map(({ path }) => ({ path: `/c/${path}` })),
    ...models.map(({ slug }) => ({ path: `/configure/${slug}` })),
    ...products.map(({ slug, updatedAt }) => ({ path: `/products/${slug}`, changed: updatedAt })),
  ])
}
