import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { listPlans, type Plan } from '@/lib/content/plan-queries'
import { may } from '@/lib/kernel/actor'
import { groupBy } from '@/lib/kernel/group'
import { wallClock } from '@/lib/kernel/wall-clock'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { planDots } from '../_dots'
import { replan, unplan } from '../actions'

const ZONE = 'Europe/Zurich'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').calendar })

/** Everything that will happen by itself, by day, and what lately has. */
export default async function CalendarPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const { date, time } = formats(locale)
  const [waiting, past] = await shown(
    Promise.all([
      listPlans(staff, { state: 'waiting' }),
      listPlans(staff, { to: new Date(), newestFirst: true, limit: 50 }),
    ]),
  )
  const mayPublish = may(staff, 'content.publish')
  const hrefOf = ({ pageId, releaseId, locale: of }: Plan) =>
    pageId ? `/admin/content/pages/${pageId}?language=${of}` : `/admin/content/releases/${releaseId}`
  const line = (plan: Plan) => (
    <>
      <StatusDot status={planDots[plan.state]}>{t(`planStates.${plan.state}`)}</StatusDot>
      <span>{t(`planKinds.${plan.kind}`)}</span>
      <Link href={hrefOf(plan)} className="font-medium underline">
        {plan.title}
      </Link>
      <span className="text-ink-3">
        {[plan.locale && t(`languages.${plan.locale}`), plan.version && t('planNote', { number: String(plan.version) })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
  const days = groupBy(waiting, ({ at }) => date(at))
  return (
    <PlainPage title={t('calendar')} note={t('calendarNote')}>
      {!waiting.length && (
        <EmptyState title={t('plansNone')} action={<LinkButton href="/admin/content">{t('title')}</LinkButton>}>
          {t('calendarEmpty')}
        </EmptyState>
      )}
      {[...days].map(([day, plans]) => (
        <section key={day} aria-label={day}>
          <h2 className="mb-2 border-line border-b pb-1 font-semibold">{day}</h2>
          <ul className="divide-y divide-line text-sm">
            {plans.map((plan) => (
              <li key={plan.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
                <span className="tabular w-12">{wallClock(plan.at, ZONE).slice(11)}</span>
                {line(plan)}
                {mayPublish && (
                  <span className="ms-auto flex flex-wrap items-end gap-3">
                    <CommandForm
                      className="flex items-end gap-2"
                      action={replan}
                      hidden={{ id: plan.id }}
                      submit={t('planMove')}
                      variant="outline"
                      fields={[
                        { name: 'at', label: t('planAt'), kind: 'datetime-local', value: wallClock(plan.at, ZONE) },
                      ]}
                    />
                    <OneButtonForm action={unplan} hidden={{ id: plan.id }} variant="outline">
                      {t('planCancel')}
                    </OneButtonForm>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {past.length > 0 && (
        <section aria-label={t('calendarPast')}>
          <h2 className="mb-2 border-line border-b pb-1 font-semibold">{t('calendarPast')}</h2>
          <ul className="divide-y divide-line text-sm">
            {past.map((plan) => (
              <li key={plan.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
                <span className="tabular text-ink-2">{time(plan.at)}</span>
                {line(plan)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </PlainPage>
  )
}
