import { getCategoryByPath } from '@/lib/catalog/category-queries'
import { notFound } from '@/lib/kernel/errors'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { listingQuery } from '@/lib/search/listing'
import { getListing } from '@/lib/search/listing-queries'
import { pageOf } from '../_spec/cursor'
import { endpoint } from '../_spec/endpoint'
import { listProducts } from '../_spec/operations'
import { toListing } from '../_spec/shape'

export const GET = endpoint(listProducts, async ({ channel, query }) => {
  const { storefront: _, category, cursor, ...filters } = query as Record<string, string>
  const found = await getCategoryByPath(category ?? '')
  if (!found || !('category' in found)) throw notFound('category')
  const wanted = { ...listingQuery(filters), page: pageOf(cursor) }
  const listing = await getListing({ category: found.category.id }, channel.market, wanted)
  return toListing(listing, await listProductCards(listing.productIds, channel), channel.locale)
})
