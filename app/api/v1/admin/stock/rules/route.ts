import { setStockRule } from '@/lib/inventory/stock-commands'
import { endpoint } from '../../../_spec/endpoint'
import { setStockRule as spec } from '../../../_spec/goods-operations'

export const PUT = endpoint(spec, ({ body: { restockOn, ...rule }, run }) =>
  run((context) => setStockRule(context, { ...rule, restockOn: restockOn ? new Date(restockOn) : null })),
)
