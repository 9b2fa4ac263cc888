import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { StatusDot } from '@/components/ui/status-dot'
import { consentPurposes } from '@/lib/customers/consent'
import { listConsents } from '@/lib/customers/consent-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'

type ConsentsProps = { email: string; staff: Actor; locale: Locale }

/** What somebody allowed us with their address, with the words that they read. */
export async function Consents({ email, staff, locale }: ConsentsProps) {
  const t = words(locale, 'forms')
  const { time } = formats(locale)
  const consents = await shown(listConsents(staff, email))
  const nameOf = (purpose: string) => {
    const known = consentPurposes.find((each) => each === purpose)
    return known ? t(`purposes.${known}`) : purpose
  }
  return (
    <Section title={t('consents.title')}>
      {consents.length ? (
        <ul className="space-y-4 text-sm">
          {consents.map(({ id, purpose, text, confirmedAt, at }) => (
            <li key={id}>
              <p className="flex flex-wrap items-center gap-x-3">
                <strong className="font-semibold">{t('consents.allows', { purpose: nameOf(purpose) })}</strong>
                <StatusDot status={confirmedAt ? 'success' : 'neutral'}>
                  {confirmedAt ? t('consents.confirmed', { at: time(confirmedAt) }) : t('consents.open')}
                </StatusDot>
              </p>
              <blockquote className="mt-1 border-line border-s-2 ps-3 text-ink-2">{text}</blockquote>
              <p className="mt-1 text-ink-3">{time(at)}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2 text-sm">{t('consents.none')}</p>
      )}
    </Section>
  )
}
