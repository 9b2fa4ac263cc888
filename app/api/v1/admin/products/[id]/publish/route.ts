import { publishProduct } from '@/lib/catalog/product-status-commands'
import { publishProduct as spec } from '../../../../_spec/catalogue-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params, run }) => run((context) => publishProduct(context, params)))
