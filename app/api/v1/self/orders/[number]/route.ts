import { requireOrderOfCustomer } from '@/lib/orders/order-queries'
import { endpoint } from '../../../_spec/endpoint'
import { getOwnOrder } from '../../../_spec/self-operations'
import { toOrder } from '../../../_spec/shape'

export const GET = endpoint(getOwnOrder, async ({ actor, params }) =>
  toOrder(await requireOrderOfCustomer(actor, params.number)),
)
