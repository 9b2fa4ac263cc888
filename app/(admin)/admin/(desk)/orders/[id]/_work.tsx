import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { ParcelForm } from '@/components/admin/orders/parcel-form'
import { Disclosure } from '@/components/ui/disclosure'
import { type Actor, may } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import type { Order } from '@/lib/orders/order'
import { isCancellable, isShippable } from '@/lib/orders/settlement'
import { providerOf } from '@/lib/payments/provider-queries'
import { formats } from '../../../_desk/formats'
import { cancel, capture, note, refund, ship } from '../actions'

type WorkProps = { order: Order; staff: Actor; locale: Locale }

/** What this member of staff can do with this order as it stands. */
export function Work({ order, staff, locale }: WorkProps) {
  const t = words(locale, 'desk')
  const { money } = formats(locale)
  const hidden = { id: order.id }
  const writes = may(staff, 'orders.write')
  const left = refundable({ ...order, payments: order.payments.filter(({ provider }) => providerOf(provider)) })
  const reason = { name: 'reason', label: t('order.reason'), required: true }
  if (!writes && !may(staff, 'orders.refund')) return null
  return (
    <div data-print="hide">
      <Section title={t('order.work')}>
        {writes && order.paymentState === 'authorized' && (
          <Disclosure summary={t('order.capture')}>
            <p className="mb-4 text-ink-2 text-sm">{t('order.captureNote')}</p>
            <CommandForm action={capture} hidden={hidden} submit={t('order.capture')} done={t('order.captureDone')} />
          </Disclosure>
        )}
        {writes && isShippable(order) && (
          <Disclosure summary={t('order.ship')}>
            <p className="mb-4 text-ink-2 text-sm">{t('order.shipNote')}</p>
            <ParcelForm
              orderId={order.id}
              lines={order.lines.flatMap(({ id, name, variantName, sku, quantity, fulfilledQuantity }) => {
                const open = quantity - fulfilledQuantity
                return open > 0 ? [{ id, name, detail: [variantName, sku].filter(Boolean).join(' · '), open }] : []
              })}
              carrier={order.fulfilments.at(-1)?.carrier ?? ''}
              words={texts(locale, 'desk').order}
              action={ship}
            />
          </Disclosure>
        )}
        {may(staff, 'orders.refund') && left === 0 && refundable(order) > 0 && (
          <p className="border-line border-b py-4 text-ink-2 text-sm">{t('order.paidElsewhere')}</p>
        )}
        {may(staff, 'orders.refund') && left > 0 && (
          <Disclosure summary={t('order.giveBack')}>
            <CommandForm
              action={refund}
              hidden={{ ...hidden, currency: order.currency }}
              fields={[
                {
                  name: 'amount',
                  label: t('order.amount'),
                  hint: t('order.giveBackNote', { amount: money(left, order.currency) }),
                  required: true,
                },
                reason,
              ]}
              submit={t('order.giveBack')}
              done={t('order.giveBackDone')}
              variant="danger"
              again
            />
          </Disclosure>
        )}
        {writes && isCancellable(order) && (
          <Disclosure summary={t('order.cancel')}>
            <p className="mb-4 text-ink-2 text-sm">{t('order.cancelNote')}</p>
            <CommandForm
              action={cancel}
              hidden={hidden}
              fields={[
                {
                  ...reason,
                  kind: 'select',
                  options: [
                    { value: 'staff', label: t('order.reasonStaff') },
                    { value: 'customer', label: t('order.reasonCustomer') },
                  ],
                },
                { name: 'note', label: t('order.note') },
              ]}
              submit={t('order.cancel')}
              done={t('order.cancelDone')}
              variant="danger"
            />
          </Disclosure>
        )}
        {writes && (
          <Disclosure summary={t('order.addNote')}>
            <CommandForm
              action={note}
              hidden={hidden}
              fields={[{ name: 'note', label: t('order.note'), kind: 'textarea', required: true }]}
              submit={t('order.addNote')}
              done={t('order.noteDone')}
              again
            />
          </Disclosure>
        )}
      </Section>
    </div>
  )
}

/** What was taken, less what was given back and what is on its way. */
const refundable = ({ payments, refunds }: Pick<Order, 'payments' | 'refunds'>) =>
  payments.reduce((sum, { capturedAmount, refundedAmount }) => sum + capturedAmount - refundedAmount, 0) -
  refunds.reduce((sum, { state, amount }) => sum + (state === 'pending' ? amount : 0), 0)
