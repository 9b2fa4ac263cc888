import { listFits } from '@/lib/configurator/accessory-queries'
import { showFits } from '@/lib/configurator/shown-fit-queries'
import { notFound } from '@/lib/kernel/errors'
import { getPublishedProduct } from '@/lib/pricing/shop-product-queries'
import { endpoint } from '../../_spec/endpoint'
import { getProduct } from '../../_spec/operations'
import { toProduct } from '../../_spec/shape'

export const GET = endpoint(getProduct, async ({ channel, params }) => {
  const found = await getPublishedProduct(params.slug, channel.storefront)
  if (!found || !('product' in found)) throw notFound('product')
  const fits = await showFits(await listFits([found.product.id]), channel.locale)
  return toProduct(found.product, fits)
})
