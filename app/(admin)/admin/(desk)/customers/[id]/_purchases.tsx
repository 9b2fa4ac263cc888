import Link from 'next/link'
import type { ReactNode } from 'react'
import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Row, Table } from '@/components/ui/table'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { listOrders } from '@/lib/orders/order-list-queries'
import { summarizeCustomer } from '@/lib/orders/sales-queries'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'
import { fulfilmentDots, paymentDots, stateDots } from '../../../_desk/order-dots'

const SHOWN = 20

/** What a customer has bought, and what that comes to. */
export async function Purchases({ customerId, staff, locale }: { customerId: string; staff: Actor; locale: Locale }) {
  const t = words(locale, 'people')
  const desk = words(locale, 'desk')
  const { money, date } = formats(locale)
  const [{ rows, total }, lifetime] = await Promise.all([
    shown(listOrders(staff, { customerId, pageSize: SHOWN })),
    shown(summarizeCustomer(staff, customerId)),
  ])
  return (
    <>
      {lifetime.length > 0 && (
        <Section title={t('customers.lifetime')}>
          <div className="flex flex-wrap gap-x-12 gap-y-6">
            {lifetime.map(({ currency, orders, amount, first, last }) => (
              <dl key={currency} className="flex flex-wrap gap-x-8 gap-y-3">
                <Figure label={t('customers.lifetimeOf', { orders })}>
                  <span className="font-semibold text-2xl">{money(amount, currency)}</span>
                  <span className="block text-ink-2 text-sm">
                    {t('customers.average', { amount: money(Math.round(amount / orders), currency) })}
                  </span>
                </Figure>
                {first && <Figure label={t('customers.firstOrder')}>{date(first)}</Figure>}
                {last && <Figure label={t('customers.lastOrder')}>{date(last)}</Figure>}
              </dl>
            ))}
          </div>
        </Section>
      )}
      <Section title={t('customers.orders')} note={words(locale, 'admin')('list.count', { count: total })}>
        {total === 0 && <p className="text-ink-2 text-sm">{t('customers.noOrders')}</p>}
        <Table stacks className="text-sm">
          <tbody>
            {rows.map((order) => (
              <Row key={order.id}>
                <Cell name>
                  <Link href={`/admin/orders/${order.id}`} className="font-medium hover:underline">
                    {order.number}
                  </Link>
                </Cell>
                <Cell>{date(order.placedAt)}</Cell>
                <Cell>
                  <StatusDot status={stateDots[order.state]}>{desk(`states.${order.state}`)}</StatusDot>
                </Cell>
                <Cell>
                  <StatusDot status={paymentDots[order.paymentState]}>
                    {desk(`payments.${order.paymentState}`)}
                  </StatusDot>
                </Cell>
                <Cell>
                  <StatusDot status={fulfilmentDots[order.fulfilmentState]}>
                    {desk(`fulfilments.${order.fulfilmentState}`)}
                  </StatusDot>
                </Cell>
                <Cell figure>{money(order.totalAmount, order.currency)}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </Section>
    </>
  )
}

const Figure = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-ink-2 text-sm">{label}</dt>
    <dd className="tabular mt-1">{children}</dd>
  </div>
)
