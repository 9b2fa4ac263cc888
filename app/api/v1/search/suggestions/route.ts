import { currentAddress } from '@/app/_server/request'
import { limit } from '@/lib/identity/rate-limit'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { suggest } from '@/lib/search/search-queries'
import { endpoint } from '../../_spec/endpoint'
import { suggest as spec } from '../../_spec/operations'
import { toCard } from '../../_spec/shape'

export const GET = endpoint(spec, async ({ channel, query }) => {
  await limit('search', { address: await currentAddress() })
  const { words, productIds } = await suggest(channel, query.q)
  return { words, products: (await listProductCards(productIds, channel)).map(toCard) }
})
