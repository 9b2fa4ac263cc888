import type { MetadataRoute } from 'next'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { listPublishedSlugs } from '@/lib/catalog/product-queries'
import { channelOf, storefrontCodes } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'

export const dynamic = 'force-dynamic'

/** What search engines may find, each with its address in every storefront. Bounded as the protocol wants it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = baseUrl()
  const [products, categories] = [await listPublishedSlugs(1, 8000), await listActiveCategories()]
  const entry = (path: string, lastModified?: Date) => ({
    url: `${base}/${storefrontCodes[0]}${path}`,
    lastModified,
    alternates: {
      languages: Object.fromEntries(
        storefrontCodes.map((code) => [channelOf(code).language, `${base}/${code}${path}`]),
      ),
    },
  })
  return [
    entry(''),
    ...categories.map(({ path }) => entry(`/c/${path}`)),
    ...products.map(({ slug, updatedAt }) => entry(`/products/${slug}`, updatedAt)),
  ]
}
