import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { countJobs, listJobs } from '@/lib/events/job-queries'
import { may } from '@/lib/kernel/actor'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { jobName } from '../../_desk/job-name'
import { adminLocale } from '../../_desk/preferences'
import { replay } from './actions'

const states = ['dead', 'waiting', 'running', 'done'] as const
const dots = { dead: 'danger', waiting: 'neutral', running: 'info', done: 'success' } as const

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'operations').jobs.title })

type Props = { searchParams: Promise<{ state?: string }> }

/** Background work; what failed for good can be tried again. */
export default async function JobsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'operations')
  const { time } = formats(locale)
  const asked = (await searchParams).state
  const state = states.find((each) => each === asked)
  // What comes back by the clock would hide the rest; where something is wrong, it stands with the rest.
  const clock = asked === 'clock' || (state && state !== 'done' ? undefined : false)
  const [jobs, counts] = await Promise.all([
    shown(listJobs(staff, { state, clock, limit: 100 })),
    shown(countJobs(staff)),
  ])
  const tabs = [
    { href: '/admin/jobs', label: t('jobs.all'), current: !state && asked !== 'clock' },
    ...states.map((each) => ({
      href: `/admin/jobs?state=${each}`,
      // Nobody waits for what is done, and its tab leaves out what comes by the clock.
      label:
        each === 'done' ? t('jobs.done') : t('jobs.tab', { state: t(`jobs.${each}`), count: String(counts[each]) }),
      current: state === each,
    })),
    { href: '/admin/jobs?state=clock', label: t('jobs.clock'), current: asked === 'clock' },
  ]
  return (
    <PlainPage title={t('jobs.title')} note={t('jobs.note')} tabs={tabs}>
      {jobs.length ? (
        <Table stacks className="text-sm">
          <thead>
            <Row>
              <Head>{t('jobs.name')}</Head>
              <Head>{t('jobs.state')}</Head>
              <Head figure>{t('jobs.attempts')}</Head>
              <Head>{t('jobs.runAt')}</Head>
              <Head>{t('jobs.error')}</Head>
              <Head />
            </Row>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <Row key={job.id}>
                <Cell name className="font-medium">
                  <span title={job.name}>{jobName(locale, job.name)}</span>
                </Cell>
                <Cell>
                  <StatusDot status={dots[job.state]}>{t(`jobs.${job.state}`)}</StatusDot>
                </Cell>
                <Cell figure label={t('jobs.attempts')}>
                  {job.attempts}
                </Cell>
                <Cell className="whitespace-nowrap">{time(job.finishedAt ?? job.runAt)}</Cell>
                <Cell className="max-w-md">
                  <span className="line-clamp-2 break-words text-ink-2">{job.lastError}</span>
                </Cell>
                <Cell className="text-end">
                  {job.state === 'dead' && may(staff, 'jobs.write') && (
                    <CommandForm
                      action={replay}
                      hidden={{ id: job.id }}
                      submit={t('jobs.replay')}
                      done={t('jobs.replayed')}
                      variant="outline"
                    />
                  )}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <EmptyState title={t('jobs.none')}>{t('jobs.empty')}</EmptyState>
      )}
    </PlainPage>
  )
}
