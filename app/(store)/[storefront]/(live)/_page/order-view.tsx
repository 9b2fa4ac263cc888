import type { ReactNode } from 'react'
import { texts, words } from '@/app/_messages/words'
import { OrderProgress } from '@/components/checkout/order-progress'
import { OrderSummary } from '@/components/checkout/order-summary'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { addressLines } from '@/lib/channels/address-format'
import { fitCode } from '@/lib/configurator/fit-target'
import type { Channel } from '@/lib/kernel/channel'
import type { Order } from '@/lib/orders/order'
import { sumRows, writer } from './money'
import { ShownConfiguration } from './put-together'

type OrderViewProps = {
  order: Order
  channel: Channel
  pictures: Map<string, { hash: string; width: number; height: number; alt: string }>
  pay?: ReactNode
}

/** An order as its buyer sees it: how far it is, what is in it, where it goes; the same with and without an account. */
export function OrderView({ order, channel, pictures, pay }: OrderViewProps) {
  const { order: text, summary } = texts(channel, 'checkout')
  const t = words(channel, 'checkout')
  const write = writer(channel, order.currency)
  const time = new Intl.DateTimeFormat(channel.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: channel.timeZone,
  })
  const isPaid = ['paid', 'partly_refunded', 'refunded'].includes(order.paymentState)
  const isShipped = order.fulfilmentState === 'shipped'
  const linesOf = (to: Order['shippingAddress']) => addressLines(to, channel.country, channel.language)
  const isOneAddress = linesOf(order.shippingAddress).join() === linesOf(order.billingAddress).join()
  const address = (title: string, lines: string[]) => (
    <div>
      <h2 className="font-semibold">{title}</h2>
      <address className="mt-1 text-ink-2 not-italic">
        {lines.map((line, at) => (
          <span key={`${at} ${line}`} className="block break-words">
            {line}
          </span>
        ))}
      </address>
    </div>
  )
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="space-y-10">
        {order.state === 'cancelled' ? (
          <Notice tone="warning" title={text.cancelled} />
        ) : (
          <OrderProgress
            label={text.progress}
            steps={[
              { name: text.stepPlaced, isDone: true, note: time.format(order.placedAt) },
              { name: text.stepPaid, isDone: isPaid, note: order.paidAt ? time.format(order.paidAt) : undefined },
              {
                name: text.stepShipped,
                isDone: isShipped,
                note: order.shippedAt ? time.format(order.shippedAt) : undefined,
              },
            ]}
          />
        )}
        {order.state === 'pending' && (
          <Notice
            tone={order.paymentState === 'failed' ? 'danger' : 'info'}
            title={order.paymentState === 'failed' ? text.failed : text.pending}
          >
            {order.expiresAt && <p>{t('order.pendingHint', { time: time.format(order.expiresAt) })}</p>}
            {pay && <div className="mt-3">{pay}</div>}
          </Notice>
        )}
        {order.refundedAmount > 0 && (
          <Notice tone="info" title={t('order.refunded', { amount: write(order.refundedAmount) })} />
        )}
        {order.fulfilments.map(({ id, carrier, trackingNumber }) => (
          <Notice key={id} tone="success" title={isShipped ? text.shipped : text.partly}>
            {trackingNumber && t('order.shippedWith', { carrier, number: trackingNumber })}
          </Notice>
        ))}
        <div className="grid gap-8 sm:grid-cols-3">
          {address(text.to, linesOf(order.shippingAddress))}
          {address(text.invoiceTo, isOneAddress ? [text.sameAddress] : linesOf(order.billingAddress))}
          <div>
            <h2 className="font-semibold">{text.how}</h2>
            <p className="mt-1 text-ink-2">{order.shippingName}</p>
          </div>
        </div>
        <p className="text-ink-2 text-sm print:hidden">
          <Link
            href={`/${channel.storefront}/withdraw?order=${order.number}`}
            prefetch={false}
            className="underline underline-offset-4"
          >
            {text.withdraw}
          </Link>
        </p>
      </div>
      <aside className="rounded-lg bg-sunken p-5 lg:p-7">
        <h2 className="mb-4 font-semibold text-lg">{summary.title}</h2>
        <OrderSummary
          title={text.goods}
          lines={order.lines.map((line) => ({
            id: line.id,
            name: line.configuration ? t('configured.named', { name: line.name }) : line.name,
            variantName: line.variantName,
            picture: (line.assetHash && pictures.get(line.assetHash)) || null,
            quantity: line.quantity,
            total: write(line.totalAmount),
            more: line.configuration && (
              <>
                <ShownConfiguration
                  configuration={line.configuration}
                  channel={channel}
                  currency={order.currency}
                  withParts
                />
                {/* No form: this page tells no referrer, so a form without scripts would be refused. */}
                <Link
                  href={`/${channel.storefront}/my-scooter?scooter=${fitCode(line.configuration)}`}
                  prefetch={false}
                  className="inline-flex min-h-8 items-center text-sm underline underline-offset-4 print:hidden"
                >
                  {texts(channel, 'fits').find}
                </Link>
              </>
            ),
          }))}
          {...sumRows(
            {
              currency: order.currency,
              goods: order.itemsAmount,
              discount: 0,
              shipping: order.shippingAmount,
              taxes: order.taxes,
              total: order.totalAmount,
              pricesIncludeTax: order.pricesIncludeTax,
            },
            channel,
          )}
        />
      </aside>
    </div>
  )
}
