import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Notice } from '@/components/ui/notice'
import { type Actor, may } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import type { PaymentAlert } from '@/lib/payments/alert'
import { formats } from '../../_desk/formats'
import { resolve } from './actions'

type AlertsProps = { alerts: PaymentAlert[]; staff: Actor; locale: Locale; withOrder?: boolean }

/** What about money does not fit together, with what is to be done. */
export function Alerts({ alerts, staff, locale, withOrder }: AlertsProps) {
  const t = words(locale, 'desk')
  const { time } = formats(locale)
  return alerts.map(({ id, kind, provider, providerRef, orderId, createdAt, resolvedAt, detail }) => (
    <Notice key={id} tone={resolvedAt ? 'info' : 'warning'} title={t(`alerts.kinds.${kind}`)}>
      <p>{t(`alerts.advice.${kind}`)}</p>
      <p className="mt-1 break-all text-sm">
        {[time(createdAt), provider, providerRef, told(detail)].filter(Boolean).join(' · ')}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-4 text-sm">
        {withOrder && orderId && (
          <Link href={`/admin/orders/${orderId}`} className="underline">
            {t('alerts.order')}
          </Link>
        )}
        {resolvedAt && <p>{t('alerts.resolvedAt', { date: time(resolvedAt) })}</p>}
        {!resolvedAt && may(staff, 'orders.refund') && (
          <CommandForm
            action={resolve}
            hidden={{ id }}
            submit={t('alerts.resolve')}
            done={t('alerts.resolved')}
            variant="outline"
          />
        )}
      </div>
    </Notice>
  ))
}

/** What was expected and what was heard, as it was noted. */
const told = (detail: Record<string, unknown>) =>
  Object.entries(detail)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')
