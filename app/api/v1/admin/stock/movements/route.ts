import { adjustStock } from '@/lib/inventory/stock-commands'
import { endpoint } from '../../../_spec/endpoint'
import { adjustStock as spec } from '../../../_spec/goods-operations'

export const POST = endpoint(spec, ({ body, run }) => run((context) => adjustStock(context, body)))
