import { completeUpload } from '@/lib/assets/upload-commands'
import { completeUpload as spec } from '../../../../_spec/asset-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, async ({ actor, channel, params, body }) => {
  const { asset, isNew } = await completeUpload(actor, { ...params, ...body }, { channel })
  return { id: asset.id, hash: asset.hash, kind: asset.kind, isNew }
})
