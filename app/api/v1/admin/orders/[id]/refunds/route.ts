import { refundOrder } from '@/lib/orders/order-commands'
import { refundOrder as spec } from '../../../../_spec/desk-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params: { id }, body, seen: version, run }) =>
  run((context) => refundOrder(context, { ...body, id, version })),
)
