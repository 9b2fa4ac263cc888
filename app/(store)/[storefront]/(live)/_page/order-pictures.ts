import 'server-only'
import { getAssetByHash } from '@/lib/assets/asset-queries'
import type { Order } from '@/lib/orders/order'

/** The pictures of what was sold, as far as they still exist. */
export async function orderPictures(order: Order) {
  const hashes = [...new Set(order.lines.flatMap(({ assetHash }) => assetHash ?? []))]
  const assets = await Promise.all(hashes.map(getAssetByHash))
  return new Map(
    assets.flatMap((asset) =>
      asset ? [[asset.hash, { hash: asset.hash, width: asset.width, height: asset.height, alt: '' }] as const] : [],
    ),
  )
}
