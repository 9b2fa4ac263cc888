import { saveVariants } from '@/lib/catalog/variant-commands'
import { setVariants } from '../../../../_spec/catalogue-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const PUT = endpoint(setVariants, ({ params: { id }, body, version, run }) =>
  run((context) => saveVariants(context, { ...body, id, version })),
)
