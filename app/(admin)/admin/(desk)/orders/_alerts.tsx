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
  return alerts.map(({ id, kind, providerRef, orderId, createdAt, resolvedAt, detail }) => (
    <Notice key={id} tone={resolvedAt ? 'info' : 'warning'} title={t(`alerts.kinds.${kind}`)}>
      <p>{t(`alerts.advice.${kind}`)}</p>
      <p className="mt-1 break-all text-sm">
        {[...amountsOf(locale, detail), time(createdAt), providerRef].filter(Boolean).join(' · ')}
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

type Told = { amount?: unknown; currency?: unknown }

/** What was expected and what was heard, as it was noted: both where they differ, else the amount. */
function amountsOf(locale: Locale, detail: Record<string, unknown>): string[] {
  const t = words(locale, 'desk')
  const { money } = formats(locale)
  const said = (part: unknown) => {
    const { amount, currency } = (part ?? {}) as Told
    return typeof amount === 'number' && typeof currency === 'string' ? money(amount, currency) : undefined
  }
  const [expected, told] = [said(detail.expected), said(detail.told)]
  if (!expected || !told) return [said(detail) ?? '']
  return [t('alerts.expected', { amount: expected }), t('alerts.told', { amount: told })]
}
