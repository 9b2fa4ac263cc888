import { moveCategory } from '@/lib/catalog/category-commands'
import { moveCategory as spec } from '../../../../_spec/catalogue-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params: { id }, body, run }) =>
  run((context) => moveCategory(context, { ...body, id })),
)
