import { Package } from 'lucide-react'
import { texts } from '@/app/_messages/words'
import { OrderRows } from '@/components/account/order-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { listOrdersOfCustomer } from '@/lib/orders/order-queries'
import { type LivePage, titled } from '../../_page/live-page'
import { Frame } from '../_frame'
import { orderRows } from '../_orders'
import { requireShopper } from '../_shopper'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'orders.title')

export default async function Orders({ params }: LivePage) {
  const { channel, actor } = await requireShopper(params, '/orders')
  const orders = await listOrdersOfCustomer(actor)
  const text = texts(channel, 'account').orders
  return (
    <Frame channel={channel} here="orders" title={text.title}>
      {orders.length ? (
        <OrderRows rows={orderRows(channel, orders)} />
      ) : (
        <EmptyState
          icon={<Package aria-hidden="true" />}
          title={text.none}
          action={<LinkButton href={`/${channel.storefront}`}>{text.browse}</LinkButton>}
        >
          {text.noneText}
        </EmptyState>
      )}
    </Frame>
  )
}
