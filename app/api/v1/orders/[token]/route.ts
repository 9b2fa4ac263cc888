import { notFound } from '@/lib/kernel/errors'
import { getOrderByToken } from '@/lib/orders/order-queries'
import { endpoint } from '../../_spec/endpoint'
import { getOrder } from '../../_spec/operations'
import { toOrder } from '../../_spec/shape'

export const GET = endpoint(getOrder, async ({ params }) => {
  const order = await getOrderByToken(params.token)
  if (!order) throw notFound('order')
  return toOrder(order)
})
