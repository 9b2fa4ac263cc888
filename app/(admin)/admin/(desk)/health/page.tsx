import { texts, words } from '@/app/_messages/words'
import { Facts, Section } from '@/components/admin/detail-page'
import { Figure } from '@/components/admin/figure'
import { PlainPage } from '@/components/admin/plain-page'
import { StatusDot } from '@/components/ui/status-dot'
import { countJobs } from '@/lib/events/job-queries'
import { getHealth } from '@/lib/serving/health-queries'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'operations').health.title })

/** Whether the shop itself is well. */
export default async function HealthPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'operations')
  const { time } = formats(locale)
  const [health, counts] = await Promise.all([shown(getHealth(staff)), shown(countJobs(staff))])
  return (
    <PlainPage title={t('health.title')}>
      <Section title={t('health.shop')}>
        <Facts
          rows={[
            [
              t('health.database'),
              <StatusDot key="database" status={health.isReady ? 'success' : 'danger'}>
                {t(health.isReady ? 'health.writable' : 'health.notWritable')}
              </StatusDot>,
            ],
            [t('health.engine'), t(`health.${health.engine}`)],
            [t('health.version'), health.version],
            [t('health.runtime'), health.runtime],
            [t('health.since'), time(health.since)],
          ]}
        />
      </Section>
      <Section title={t('jobs.title')}>
        <div className="grid grid-cols-2 gap-x-8 gap-y-6 lg:grid-cols-4">
          {(['waiting', 'running', 'done', 'dead'] as const).map((state) => (
            <Figure key={state} label={t(`jobs.${state}`)} value={counts[state]} href={`/admin/jobs?state=${state}`} />
          ))}
        </div>
      </Section>
    </PlainPage>
  )
}
