import { cancelOrder } from '@/lib/orders/order-commands'
import { cancelOrder as spec } from '../../../../_spec/desk-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params: { id }, body, seen: version, run }) =>
  run((context) => cancelOrder(context, { ...body, id, version })),
)
