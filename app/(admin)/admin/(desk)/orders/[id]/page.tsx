import { isDeepStrictEqual } from 'node:util'
import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { Notice } from '@/components/ui/notice'
import { StatusDot } from '@/components/ui/status-dot'
import { addressLines } from '@/lib/channels/address-format'
import { may } from '@/lib/kernel/actor'
import type { PostalAddress } from '@/lib/kernel/address'
import { type Fulfilment, type Order, orderPath } from '@/lib/orders/order'
import { listOrderTimeline, requireOrderForStaff } from '@/lib/orders/order-queries'
import { listWithdrawals } from '@/lib/orders/withdrawal-queries'
import { listPaymentAlerts } from '@/lib/payments/alert-queries'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { history } from '../../../_desk/history'
import { fulfilmentDots, paymentDots, stateDots } from '../../../_desk/order-dots'
import { adminLocale } from '../../../_desk/preferences'
import { Alerts } from '../_alerts'
import { Lines } from './_lines'
import { PaymentSection } from './_money'
import { Work } from './_work'

type Props = { params: Promise<{ id: string }> }

export default async function OrderPage({ params }: Props) {
  const staff = await requireStaff()
  const { id } = await params
  const locale = await adminLocale()
  const t = words(locale, 'desk')
  const { language, time } = formats(locale)
  const order = await shown(requireOrderForStaff(staff, id))
  const [happenings, withdrawals, alerts] = await Promise.all([
    shown(listOrderTimeline(staff, id)),
    shown(listWithdrawals(staff, { orderId: id })),
    shown(listPaymentAlerts(staff, { orderId: id })),
  ])
  const address = (lines: PostalAddress) => (
    <address className="whitespace-pre-line not-italic">{addressLines(lines, 'CH', language).join('\n')}</address>
  )
  const isSame = isDeepStrictEqual(order.shippingAddress, order.billingAddress)
  const name = may(staff, 'customers.read') ? (
    <Link href={`/admin/customers/${order.customerId}`} className="underline">
      {order.customerName}
    </Link>
  ) : (
    order.customerName
  )
  return (
    <DetailPage
      title={t('order.title', { number: String(order.number) })}
      back={{ href: '/admin/orders', label: t('orders.title') }}
      note={t('order.placed', { date: time(order.placedAt), name: order.customerName })}
      status={
        <span className="flex flex-wrap gap-x-4">
          <StatusDot status={stateDots[order.state]}>{t(`states.${order.state}`)}</StatusDot>
          <StatusDot status={paymentDots[order.paymentState]}>{t(`payments.${order.paymentState}`)}</StatusDot>
          <StatusDot status={fulfilmentDots[order.fulfilmentState]}>
            {t(`fulfilments.${order.fulfilmentState}`)}
          </StatusDot>
        </span>
      }
      aside={
        <>
          <Facts
            rows={[
              [t('order.customer'), name],
              [t('orders.email'), order.email],
              [t('orders.market'), t(`markets.${order.market}`)],
              [t('order.deliverTo'), address(order.shippingAddress)],
              [t('order.billTo'), isSame ? t('order.sameAddress') : address(order.billingAddress)],
              ...(order.invoiceNumber ? [[t('order.invoice'), String(order.invoiceNumber)] as [string, string]] : []),
              ...(order.state === 'pending' && order.expiresAt
                ? [[t('order.expires'), time(order.expiresAt)] as [string, string]]
                : []),
            ]}
          />
          <a href={orderPath(order)} className="block w-fit text-sm underline">
            {t('order.shopPage')}
          </a>
          <Section title={words(locale, 'admin')('detail.timeline')}>
            <Timeline
              items={history(locale, happenings)}
              empty={words(locale, 'admin')('detail.timelineEmpty')}
              format={time}
            />
          </Section>
        </>
      }
    >
      {withdrawals.length > 0 && (
        <Notice tone="warning">
          <Link href="/admin/withdrawals" className="underline">
            {t('order.withdrawals')}
          </Link>
        </Notice>
      )}
      <Alerts alerts={alerts} staff={staff} locale={locale} />
      <Lines order={order} locale={locale} />
      <PaymentSection order={order} locale={locale} />
      {order.fulfilments.length > 0 && (
        <Section title={t('order.parcels')}>
          <ul className="space-y-3 text-sm">
            {order.fulfilments.map(({ id: key, carrier, trackingNumber, createdAt, lines }) => (
              <li key={key}>
                <p className="font-medium">{[carrier, trackingNumber].filter(Boolean).join(' · ')}</p>
                <p className="text-ink-2">
                  {time(createdAt)} · {t('order.inParcel')}: {contents(order, lines)}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Work order={order} staff={staff} locale={locale} />
    </DetailPage>
  )
}

const contents = (order: Order, pieces: Fulfilment['lines']) =>
  pieces
    .map(({ lineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === lineId)
      return `${quantity} × ${[line?.name, line?.variantName].filter(Boolean).join(' ')}`
    })
    .join(', ')
