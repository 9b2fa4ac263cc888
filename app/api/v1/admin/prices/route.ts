import { setPrices } from '@/lib/pricing/price-commands'
import { endpoint } from '../../_spec/endpoint'
import { setPrices as spec } from '../../_spec/goods-operations'

export const PUT = endpoint(spec, ({ body, run }) => run((context) => setPrices(context, body)))
