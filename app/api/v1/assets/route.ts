import { listPublicAssets } from '@/lib/assets/public-asset-queries'
import { listAssets } from '../_spec/asset-operations'
import { toAsset } from '../_spec/asset-shape'
import { nextCursor, pageOf } from '../_spec/cursor'
import { endpoint } from '../_spec/endpoint'

const PAGE = 48

export const GET = endpoint(listAssets, async ({ channel, query: { q: search, kind, tag, cursor } }) => {
  const page = pageOf(cursor)
  const { rows, total } = await listPublicAssets({ market: channel.market, search, kind, tag, page, pageSize: PAGE })
  return {
    assets: rows.map((asset) => toAsset(asset, channel.locale)),
    total,
    nextCursor: nextCursor(page, Math.ceil(total / PAGE)),
  }
})
