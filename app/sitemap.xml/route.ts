import { SITEMAP_PRODUCTS, sitemapIndex } from '@/app/_server/sitemap'
import { countPublished } from '@/lib/catalog/product-queries'
import { countAddresses } from '@/lib/content/public-list-queries'
import { storefrontCodes } from '@/lib/kernel/channel'

export const dynamic = 'force-dynamic'

/** What search engines may find: one list of files, for each storefront as many as its products need. */
export async function GET(): Promise<Response> {
  const [products, pages] = await Promise.all([countPublished(), countAddresses()])
  const files = Math.max(1, Math.ceil(Math.max(products, pages) / SITEMAP_PRODUCTS))
  return sitemapIndex(
    storefrontCodes.flatMap((code) => Array.from({ length: files }, (_, at) => `/sitemaps/${code}-${at + 1}.xml`)),
  )
}
