import { setRights } from '@/lib/assets/asset-rights-commands'
import { setAssetRights } from '../../../../_spec/asset-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const PUT = endpoint(setAssetRights, ({ params, body, seen, run }) =>
  run((context) => setRights(context, { ...body, id: params.id, version: seen })),
)
