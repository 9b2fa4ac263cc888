import { listOrdersOfCustomer } from '@/lib/orders/order-queries'
import { endpoint } from '../../_spec/endpoint'
import { listOwnOrders } from '../../_spec/self-operations'
import { toOrderRow } from '../../_spec/shape'

export const GET = endpoint(listOwnOrders, async ({ actor }) => (await listOrdersOfCustomer(actor)).map(toOrderRow))
