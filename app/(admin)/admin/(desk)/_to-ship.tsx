import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { listOrders } from '@/lib/orders/order-list-queries'
import { formats } from '../_desk/formats'
import { shown } from '../_desk/guard'
import { paymentDots } from '../_desk/order-dots'

const SHOWN = 8
const list = '/admin/orders?state=placed&fulfilment=toShip&sort=placedAt'

/** Who has waited longest for a parcel. */
export async function ToShip({ staff, locale }: { staff: Actor; locale: Locale }) {
  const t = words(locale, 'desk')
  const { money, time } = formats(locale)
  const { rows } = await shown(
    listOrders(staff, {
      state: ['placed'],
      fulfilmentState: ['open', 'partly_shipped'],
      sort: 'placedAt',
      pageSize: SHOWN,
    }),
  )
  return (
    <Section
      title={t('today.toShipList')}
      action={
        <Link href={list} className="text-sm underline">
          {t('today.allToShip')}
        </Link>
      }
    >
      {rows.length ? (
        <Table stacks className="text-sm">
          <thead>
            <Row>
              <Head>{t('orders.number')}</Head>
              <Head>{t('orders.placedAt')}</Head>
              <Head>{t('orders.customer')}</Head>
              <Head>{t('orders.payment')}</Head>
              <Head figure>{t('orders.total')}</Head>
            </Row>
          </thead>
          <tbody>
            {rows.map((order) => (
              <Row key={order.id}>
                <Cell name>
                  <Link href={`/admin/orders/${order.id}`} className="font-medium hover:underline">
                    {order.number}
                  </Link>
                </Cell>
                <Cell>{time(order.placedAt)}</Cell>
                <Cell>{order.customerName}</Cell>
                <Cell>
                  <StatusDot status={paymentDots[order.paymentState]}>{t(`payments.${order.paymentState}`)}</StatusDot>
                </Cell>
                <Cell figure>{money(order.totalAmount, order.currency)}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <p className="text-ink-2 text-sm">{t('today.noToShip')}</p>
      )}
    </Section>
  )
}
