import { texts, words } from '@/app/_messages/words'
import { AccountSection } from '@/components/account/account-frame'
import { AddressLines } from '@/components/account/address-lines'
import { OrderRows } from '@/components/account/order-rows'
import { TextLink } from '@/components/account/text-link'
import { addressLines } from '@/lib/channels/address-format'
import { listOwnAddresses } from '@/lib/customers/address-queries'
import { getOwnCustomer } from '@/lib/customers/customer-queries'
import { listOrdersOfCustomer } from '@/lib/orders/order-queries'
import { type LivePage, titled } from '../_page/live-page'
import { Frame } from './_frame'
import { orderRows } from './_orders'
import { requireShopper } from './_shopper'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'title')

export default async function Account({ params }: LivePage) {
  const { channel, actor, home } = await requireShopper(params)
  const [customer, [address], orders] = await Promise.all([
    getOwnCustomer(actor),
    listOwnAddresses(actor),
    listOrdersOfCustomer(actor, 3),
  ])
  const { overview: text, orders: orderText } = texts(channel, 'account')
  const name = customer?.firstName || actor.name || ''
  return (
    <Frame channel={channel} here="overview" title={words(channel, 'account')('greeting', { name })}>
      <AccountSection
        title={text.lastOrders}
        more={orders.length ? { href: `${home}/orders`, name: text.allOrders } : undefined}
      >
        {orders.length ? (
          <OrderRows rows={orderRows(channel, orders)} />
        ) : (
          <p className="text-ink-2">
            {orderText.noneText} <TextLink href={`/${channel.storefront}`}>{orderText.browse}</TextLink>
          </p>
        )}
      </AccountSection>
      <AccountSection title={text.address} more={{ href: `${home}/addresses`, name: text.manageAddresses }}>
        {address ? (
          <AddressLines lines={addressLines(address, channel.country, channel.language)} />
        ) : (
          <p className="text-ink-2">{text.noAddress}</p>
        )}
      </AccountSection>
    </Frame>
  )
}
