import { getPublicAsset } from '@/lib/assets/public-asset-queries'
import { notFound } from '@/lib/kernel/errors'
import { getAsset } from '../../_spec/asset-operations'
import { toAsset } from '../../_spec/asset-shape'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(getAsset, async ({ channel, params }) => {
  const asset = await getPublicAsset(params.name, channel.market)
  if (!asset) throw notFound('asset')
  return toAsset(asset, channel.locale)
})
