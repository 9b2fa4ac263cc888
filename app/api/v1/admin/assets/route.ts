import { listAssets } from '@/lib/assets/library-queries'
import { listAssetsForStaff } from '../../_spec/asset-operations'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(listAssetsForStaff, async ({ actor, query }) => {
  const { rows, total } = await listAssets(actor, query)
  return { assets: rows.map(({ id, hash, kind, fileName, status }) => ({ id, hash, kind, fileName, status })), total }
})
