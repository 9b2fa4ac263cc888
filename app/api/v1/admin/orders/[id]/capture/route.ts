import { captureOrder } from '@/lib/orders/order-commands'
import { captureOrder as spec } from '../../../../_spec/desk-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params, run }) => run((context) => captureOrder(context, params)))
