import { listOrderTimeline, requireOrderForStaff } from '@/lib/orders/order-queries'
import { getOrderTimeline } from '../../../../_spec/desk-operations'
import { toEntry } from '../../../../_spec/desk-shape'
import { endpoint } from '../../../../_spec/endpoint'

export const GET = endpoint(getOrderTimeline, async ({ actor, params }) => {
  const { id } = await requireOrderForStaff(actor, params.id)
  return (await listOrderTimeline(actor, id)).map(toEntry)
})
