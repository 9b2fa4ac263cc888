import { notFound } from '@/lib/kernel/errors'
import { getPublishedProduct } from '@/lib/pricing/shop-product-queries'
import { endpoint } from '../../_spec/endpoint'
import { getProduct } from '../../_spec/operations'
import { toProduct } from '../../_spec/shape'

export const GET = endpoint(getProduct, async ({ channel, params }) => {
  const found = await getPublishedProduct(params.slug, channel.storefront)
  if (!found || !('product' in found)) throw notFound('product')
  return toProduct(found.product)
})
