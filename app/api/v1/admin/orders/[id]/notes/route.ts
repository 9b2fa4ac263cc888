import { noteOrder } from '@/lib/orders/order-commands'
import { noteOrder as spec } from '../../../../_spec/desk-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params: { id }, body, run }) =>
  run((context) => noteOrder(context, { ...body, id })),
)
