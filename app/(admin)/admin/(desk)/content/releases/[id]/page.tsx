import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { StatusDot } from '@/components/ui/status-dot'
import { requireRelease } from '@/lib/content/release-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { may } from '@/lib/kernel/actor'
import { formats } from '../../../../_desk/formats'
import { requireStaff, shown } from '../../../../_desk/guard'
import { history } from '../../../../_desk/history'
import { adminLocale } from '../../../../_desk/preferences'
import { storefrontOptions } from '../../../../_desk/storefronts'
import { releaseDots } from '../../_dots'
import { approve, look, publish, reopen, reverse, schedule } from '../actions'
import { AddItems } from './_add-items'
import { Changes } from './_changes'

export default async function ReleasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await requireStaff()
  const locale = await adminLocale()
  const release = await shown(requireRelease(staff, id, locale))
  const t = words(locale, 'pages')
  const { time } = formats(locale)
  const happened = await listTimeline(id, 30)
  const { state } = release
  const mayPublish = may(staff, 'content.publish')
  // What became of it as a whole is told by an event of its own.
  const told = happened.filter(({ data }) => !['scheduled', 'published', 'reversed'].includes(String(data.changed)))
  return (
    <DetailPage
      title={release.name}
      back={{ href: '/admin/content/releases', label: t('releases') }}
      status={<StatusDot status={releaseDots[state]}>{t(`releaseStates.${state}`)}</StatusDot>}
      note={release.note}
      actions={
        mayPublish && (
          <>
            {(state === 'approved' || state === 'scheduled') && (
              <OneButtonForm action={reopen} hidden={{ id }} variant="outline">
                {t('releaseReopen')}
              </OneButtonForm>
            )}
            {state === 'published' && (
              <OneButtonForm action={reverse} hidden={{ id }} variant="danger">
                {t('releaseReverse')}
              </OneButtonForm>
            )}
            {state === 'open' && release.items > 0 && (
              <OneButtonForm action={approve} hidden={{ id }} variant="strong">
                {t('releaseApprove')}
              </OneButtonForm>
            )}
            {(state === 'approved' || state === 'scheduled') && (
              <OneButtonForm action={publish} hidden={{ id }} variant="strong">
                {t('releasePublish')}
              </OneButtonForm>
            )}
          </>
        )
      }
      aside={
        <>
          <Section title={t('facts')}>
            <Facts
              rows={[
                [t('by'), release.createdBy],
                [t('plans'), release.publishAt ? time(release.publishAt) : '–'],
                [t('publishedAt'), release.publishedAt ? time(release.publishedAt) : '–'],
              ]}
            />
          </Section>
          <Section title={t('timeline')}>
            <Timeline items={history(locale, told)} empty={texts(locale, 'admin').detail.timelineEmpty} format={time} />
          </Section>
        </>
      }
    >
      <Section title={t('releaseItems')} note={release.items > 0 && t('releaseCount', { count: release.items })}>
        <Changes locale={locale} release={release} />
      </Section>
      {state !== 'published' && release.items > 0 && (
        <Section title={t('releaseLook')} note={t('releaseLookNote')}>
          <CommandForm
            className="flex flex-wrap items-end gap-3 sm:items-start sm:[&>button]:mt-[1.5625rem]"
            action={look}
            hidden={{ id }}
            submit={t('releaseLook')}
            variant="outline"
            fields={[
              { name: 'storefront', label: t('storefront'), kind: 'select', options: storefrontOptions(locale) },
            ]}
          />
        </Section>
      )}
      {state === 'approved' && mayPublish && (
        <Section title={t('releaseSchedule')}>
          <CommandForm
            className="flex flex-wrap items-end gap-3 sm:items-start sm:[&>button]:mt-[1.5625rem]"
            action={schedule}
            hidden={{ id }}
            submit={t('releaseSchedule')}
            variant="outline"
            fields={[{ name: 'at', label: t('planAt'), kind: 'datetime-local', required: true }]}
          />
        </Section>
      )}
      {state === 'open' && <AddItems staff={staff} locale={locale} releaseId={id} />}
    </DetailPage>
  )
}
