import { getUpload } from '@/lib/assets/upload-commands'
import { getUpload as spec } from '../../../_spec/asset-operations'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(spec, ({ actor, params }) => getUpload(actor, params.id))
