import { shipOrder } from '@/lib/orders/shipping-commands'
import { shipOrder as spec } from '../../../../_spec/desk-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params: { id }, body, seen: version, run }) =>
  run((context) => shipOrder(context, { ...body, id, version })),
)
