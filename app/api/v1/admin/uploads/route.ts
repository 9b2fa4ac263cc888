import { openUpload } from '@/lib/assets/upload-commands'
import { openUpload as spec } from '../../_spec/asset-operations'
import { endpoint } from '../../_spec/endpoint'

export const POST = endpoint(spec, ({ body, run }) => run((context) => openUpload(context, body)))
