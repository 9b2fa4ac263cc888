import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { type Status, StatusDot } from '@/components/ui/status-dot'
import { Cell, Row, Table } from '@/components/ui/table'
import type { Locale } from '@/lib/kernel/locale'
import type { Order } from '@/lib/orders/order'
import type { PaymentState } from '@/lib/payments/payment'
import { formats } from '../../../_desk/formats'
import { providerName } from '../../../_desk/history'

const dots: Record<PaymentState, Status> = {
  created: 'neutral',
  pending: 'neutral',
  failed: 'danger',
  authorized: 'info',
  cancelled: 'danger',
  captured: 'success',
}
const refundDots = { pending: 'info', done: 'success', failed: 'danger' } as const

// On a phone two lines of two, so that the amount stays in sight.
const stacked = 'max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:py-1'

/** Every attempt to pay and everything that was given back. */
export function PaymentSection({ order, locale }: { order: Order; locale: Locale }) {
  const t = words(locale, 'desk')
  const { money, time } = formats(locale)
  return (
    <Section title={t('order.payments')}>
      {order.payments.length === 0 && <p className="text-ink-2 text-sm">{t('order.noPayment')}</p>}
      <Table className="text-sm">
        <tbody>
          {order.payments.map((payment) => (
            <Row key={payment.id} className={stacked}>
              <Cell>
                {t('order.attempt', {
                  attempt: String(payment.attempt),
                  provider: providerName(locale, payment.provider),
                })}
                <span className="block break-all text-ink-3 text-xs">{payment.providerRef}</span>
              </Cell>
              <Cell>
                <StatusDot status={dots[payment.state]}>{t(`attempts.${payment.state}`)}</StatusDot>
                {payment.failure && <span className="block text-danger-ink">{payment.failure}</span>}
              </Cell>
              <Cell>{time(payment.updatedAt)}</Cell>
              <Cell figure>{money(payment.amount, payment.currency)}</Cell>
            </Row>
          ))}
          {order.refunds.map((refund) => (
            <Row key={refund.id} className={stacked}>
              <Cell>{t('order.refund', { reason: refund.reason })}</Cell>
              <Cell>
                <StatusDot status={refundDots[refund.state]}>{t(`refunds.${refund.state}`)}</StatusDot>
              </Cell>
              <Cell>{time(refund.createdAt)}</Cell>
              <Cell figure>{money(-refund.amount, order.currency)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
