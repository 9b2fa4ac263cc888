import { archiveProduct } from '@/lib/catalog/product-status-commands'
import { archiveProduct as spec } from '../../../../_spec/catalogue-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params, run }) => run((context) => archiveProduct(context, params)))
