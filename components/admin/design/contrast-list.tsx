'use client'

import { CircleAlert, CircleCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { ContrastCheck } from '@/lib/design/contrast-pairs'

/** Who has to stand out from what: those that do not first. */
export function ContrastList({ checks }: { checks: readonly ContrastCheck[] }) {
  const t = useTranslations('themes')
  const failing = checks.filter(({ holds }) => !holds)
  const sorted = [...failing, ...checks.filter(({ holds }) => holds)]
  return (
    <section aria-label={t('contrast')}>
      <h2 className="font-semibold text-base">{t('contrast')}</h2>
      <p className="mt-0.5 text-ink-3 text-sm">{t('contrastText')}</p>
      <p role="status" className="mt-2 flex items-center gap-1.5 text-sm">
        {failing.length ? (
          <CircleAlert aria-hidden="true" className="size-4 text-danger-ink" />
        ) : (
          <CircleCheck aria-hidden="true" className="size-4 text-success-ink" />
        )}
        {failing.length ? t('failing', { count: failing.length }) : t('allHold')}
      </p>
      <details className="mt-2" open={failing.length > 0 || undefined}>
        <summary className="cursor-pointer text-ink-2 text-sm">{t('pairs')}</summary>
        <ul className="mt-1 grid gap-x-8 text-sm sm:grid-cols-2 xl:grid-cols-3">
          {sorted.map(({ front, ground, mode, least, found, holds }) => (
            <li
              key={`${front} ${ground} ${mode}`}
              className="flex items-baseline justify-between gap-3 border-line border-b py-1"
            >
              <span className={holds ? 'text-ink-2' : 'font-medium text-danger-ink'}>
                {t('pair', { front, ground })}, {t(mode === 'light' ? 'day' : 'night')}
              </span>
              <span className="tabular-nums">
                {found.toFixed(2)} / {least}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
