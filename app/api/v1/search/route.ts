import { currentAddress } from '@/app/_server/request'
import { limit } from '@/lib/identity/rate-limit'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { listingQuery } from '@/lib/search/listing'
import { searchProducts } from '@/lib/search/search-queries'
import { pageOf } from '../_spec/cursor'
import { endpoint } from '../_spec/endpoint'
import { search } from '../_spec/operations'
import { toListing } from '../_spec/shape'

export const GET = endpoint(search, async ({ channel, query }) => {
  await limit('search', { address: await currentAddress() })
  const listing = await searchProducts(channel, {
    ...listingQuery({ q: query.q, ...(query.fits && { fits: query.fits }) }),
    page: pageOf(query.cursor),
  })
  return toListing(listing, await listProductCards(listing.productIds, channel), channel.locale)
})
