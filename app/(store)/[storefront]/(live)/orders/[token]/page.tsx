import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { PurchaseRows } from '@/components/account/purchase-rows'
import { listPurchasesOfOrder } from '@/lib/catalog/purchase-queries'
import { getOrderByToken } from '@/lib/orders/order-queries'
import { listProviders } from '@/lib/payments/provider-queries'
import { liveChannel } from '../../_page/live-page'
import { orderPictures } from '../../_page/order-pictures'
import { OrderView } from '../../_page/order-view'
import { purchaseRows } from '../../_page/purchase-rows'
import { payOrder } from './actions'

/** A name longer than this would be the whole headline. */
const LONG = 30

type Props = { params: Promise<{ storefront: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const channel = await liveChannel(params)
  // The address is the key to the order: no other site may hear it.
  return { title: texts(channel, 'checkout').track.title, robots: { index: false }, referrer: 'no-referrer' }
}

/** The order of whoever holds its link: thanks after paying, and how far it is ever after. */
export default async function OrderPage({ params }: Props) {
  const channel = await liveChannel(params)
  const { token } = await params
  const order = await getOrderByToken(token)
  if (!order) notFound()
  const { order: text } = texts(channel, 'checkout')
  const t = words(channel, 'checkout')
  const [provider] = listProviders()
  const purchases = await listPurchasesOfOrder(token)
  // Nobody has an opinion of what has not come yet.
  const isTime = order.fulfilmentState !== 'open' || purchases.some((purchase) => purchase.review)
  const { firstName } = order.billingAddress
  const thanks = firstName.length > LONG ? text.thanksOnly : t('order.thanks', { name: firstName })
  const headline = { pending: text.unpaid, cancelled: text.calledOff, placed: thanks, completed: thanks }[order.state]
  const { review } = texts(channel, 'product')
  return (
    <main className="wrap py-10 lg:py-14">
      <p className="text-ink-2">{t('order.title', { number: String(order.number) })}</p>
      <h1 className="headline mt-1 text-4xl">{headline}</h1>
      <p className="mt-2 mb-10 max-w-prose text-ink-2">
        {order.state === 'pending' ? text.keep : `${t('order.mail', { email: order.email })} ${text.keep}`}
      </p>
      <OrderView
        order={order}
        channel={channel}
        pictures={await orderPictures(order.lines)}
        pay={
          provider && (
            <OneButtonForm action={payOrder} hidden={{ token, paymentProvider: provider }} variant="signal">
              {text.pay}
            </OneButtonForm>
          )
        }
      />
      {purchases.length > 0 && isTime && (
        <section aria-labelledby="reviews" className="mt-16 max-w-3xl print:hidden">
          <h2 id="reviews" className="headline text-2xl">
            {review.title}
          </h2>
          <p className="mt-2 mb-6 text-ink-2">{review.lead}</p>
          <PurchaseRows rows={await purchaseRows(channel, purchases)} />
        </section>
      )}
    </main>
  )
}
