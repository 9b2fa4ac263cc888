import { setCategories } from '@/lib/catalog/product-content-commands'
import { setProductCategories } from '../../../../_spec/catalogue-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const PUT = endpoint(setProductCategories, ({ params: { id }, body, version, run }) =>
  run((context) => setCategories(context, { ...body, id, version })),
)
