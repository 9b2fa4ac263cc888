import { removePrice } from '@/lib/pricing/price-commands'
import { endpoint } from '../../../../../_spec/endpoint'
import { removePrice as spec } from '../../../../../_spec/goods-operations'

export const DELETE = endpoint(spec, ({ params: { id: variantId, market }, run }) =>
  run((context) => removePrice(context, { variantId, market })),
)
