import { Eye } from 'lucide-react'
import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { EmptyState } from '@/components/ui/empty-state'
import type { ModelDefinition } from '@/lib/configurator/definition'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { countBoughtChoices } from '@/lib/orders/bought-choice-queries'
import { firstDayOf, interestPeriods } from '@/lib/tracking/interest'
import { getInterest } from '@/lib/tracking/interest-queries'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'
import { ChoiceInterest } from './_choice-interest'
import { Funnel, Leaving } from './_funnel'

type Props = {
  model: { id: string; productId: string; draft: ModelDefinition }
  days: number
  staff: Actor
  locale: Locale
}

/** What people look at, choose, hesitate over, leave with and buy, in a number of days. */
export async function InterestView({ model: { id, productId, draft }, days, staff, locale }: Props) {
  const t = words(locale, 'models')
  const { language } = formats(locale)
  const now = new Date()
  const [interest, bought] = await Promise.all([
    shown(getInterest(staff, id, days, now)),
    shown(countBoughtChoices(staff, productId, firstDayOf(days, now))),
  ])
  const { opened } = interest.stages
  const isEmpty = !opened && !bought.configurations
  const isLongest = days === interestPeriods.at(-1)
  return (
    <div className="space-y-10">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="tabular min-w-64 flex-1 text-ink-2 text-sm">
          {!isEmpty && t('interest.visits', { count: opened })}
        </p>
        <nav aria-label={t('interest.period')} className="ms-auto flex gap-1">
          {interestPeriods.map((count) => (
            <Link
              key={count}
              href={`/admin/models/${id}?view=interest&days=${count}`}
              scroll={false}
              aria-current={count === days ? 'true' : undefined}
              className="inline-flex min-h-8 items-center rounded-md px-2.5 text-sm hover:bg-hover aria-[current=true]:bg-pressed aria-[current=true]:font-semibold"
            >
              {t('interest.days', { count })}
            </Link>
          ))}
        </nav>
      </div>
      {isEmpty ? (
        <EmptyState icon={<Eye aria-hidden="true" />} title={isLongest ? t('interest.none') : t('interest.nonePeriod')}>
          {isLongest ? t('interest.noneText') : t('interest.nonePeriodText')}
        </EmptyState>
      ) : (
        <>
          <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
            <Funnel stages={interest.stages} language={language} t={t} />
            <Leaving interest={interest} steps={draft.steps} features={draft.features} locale={locale} t={t} />
          </div>
          <ChoiceInterest interest={interest} bought={bought} draft={draft} locale={locale} />
        </>
      )}
    </div>
  )
}
