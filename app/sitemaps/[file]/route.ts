import { SITEMAP_PRODUCTS, sitemapOf } from '@/app/_server/sitemap'
import { mediaUrl } from '@/lib/assets/rendition'
import { listShownById } from '@/lib/assets/shown-queries'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { listPublishedSlugs } from '@/lib/catalog/product-queries'
import { alternatesAt } from '@/lib/channels/alternates'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import type { Block } from '@/lib/content/block'
import { needsOf } from '@/lib/content/block-tree'
import { listSitemapPages } from '@/lib/content/public-list-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'

export const dynamic = 'force-dynamic'

type Part = { params: Promise<{ file: string }> }

/** "de-ch-1.xml": home, categories, models and the first products of a storefront; further ones have products only. */
export async function GET(_: Request, { params }: Part): Promise<Response> {
  const [, storefront, number] = /^([a-z]{2}-[a-z]{2})-([1-9]\d{0,3})\.xml$/.exec((await params).file) ?? []
  if (!isStorefront(storefront)) return new Response(null, { status: 404 })
  const page = Number(number)
  const products = await listPublishedSlugs(page, SITEMAP_PRODUCTS)
  const content = await listSitemapPages(storefront, page, SITEMAP_PRODUCTS)
  if (page > 1 && !products.length && !content.length) return new Response(null, { status: 404 })
  const categories = page === 1 ? await listActiveCategories() : []
  const models = page === 1 ? await listPublishedModels() : []
  const pictures = await picturesOf(
    content.map(({ blocks }) => needsOf(blocks as Block[]).assets),
    channelOf(storefront).market,
  )
  return sitemapOf(storefront, [
    // An empty shop has a home without content.
    ...(page === 1 && !content.some(({ path }) => !path) ? [{ path: '' }] : []),
    ...content.map(({ path, publishedAt, addresses }, at) => ({
      path: path && `/${path}`,
      changed: publishedAt ?? undefined,
      alternates: alternatesAt(addresses),
      pictures: pictures[at],
    })),
    ...categories.map(({ path }) => ({ path: `/c/${path}` })),
    ...models.map(({ slug }) => ({ path: `/configure/${slug}` })),
    ...products.map(({ slug, updatedAt }) => ({ path: `/products/${slug}`, changed: updatedAt })),
  ])
}

/** Where the pictures of each page are that may be shown in this market. */
async function picturesOf(pages: string[][], market: string): Promise<string[][]> {
  const shown = await listShownById([...new Set(pages.flat())], market)
  const hashOf = new Map(shown.map(({ id, hash }) => [id, hash]))
  return pages.map((ids) => ids.flatMap((id) => hashOf.get(id) ?? []).map((hash) => mediaUrl(hash, 1280)))
}
