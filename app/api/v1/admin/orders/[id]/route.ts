import { requireOrderForStaff } from '@/lib/orders/order-queries'
import { getOrderForStaff } from '../../../_spec/desk-operations'
import { toDeskOrder } from '../../../_spec/desk-shape'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(getOrderForStaff, async ({ actor, params }) =>
  toDeskOrder(await requireOrderForStaff(actor, params.id)),
)
