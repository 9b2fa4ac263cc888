import { judgeAssets } from '@/lib/assets/asset-rights-commands'
import { judgeAsset } from '../../../../_spec/asset-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const PUT = endpoint(judgeAsset, async ({ params, body, run }) => ({
  changed: await run((context) => judgeAssets(context, { ids: [params.id], status: body.status })),
}))
