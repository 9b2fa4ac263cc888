import { setStock } from '@/lib/inventory/stock-commands'
import { endpoint } from '../../_spec/endpoint'
import { setStock as spec } from '../../_spec/goods-operations'

export const PUT = endpoint(spec, ({ body, run }) => run((context) => setStock(context, body)))
