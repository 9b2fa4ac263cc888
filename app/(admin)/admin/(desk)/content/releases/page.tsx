import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listState } from '@/components/admin/list'
import { StatusDot } from '@/components/ui/status-dot'
import { listReleases } from '@/lib/content/release-queries'
import { DeskList } from '../../../_desk/desk-list'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { releaseDots } from '../_dots'
import { create } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').releases })

/** Changes that become true together. */
export default async function ReleasesPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const { time } = formats(locale)
  const releases = await shown(listReleases(staff))
  return (
    <>
      <DeskList
        title={t('releases')}
        staff={staff}
        locale={locale}
        name="content/releases"
        state={listState({}, [])}
        total={releases.length}
        pageSize={200}
        empty={t('releasesEmpty')}
        columns={[
          { id: 'name', label: t('release') },
          { id: 'status', label: t('status') },
          { id: 'items', label: t('releaseItems'), figure: true },
          { id: 'at', label: t('moment'), figure: true, minor: true },
          { id: 'by', label: t('by'), minor: true },
        ]}
        rows={releases.map((release) => ({
          id: release.id,
          href: `/admin/content/releases/${release.id}`,
          name: release.name,
          cells: {
            name: release.name,
            status: <StatusDot status={releaseDots[release.state]}>{t(`releaseStates.${release.state}`)}</StatusDot>,
            items: release.items,
            at: time(release.publishedAt ?? release.publishAt ?? release.createdAt),
            by: release.createdBy,
          },
        }))}
      />
      <div className="max-w-xl px-3 pt-10 pb-24 lg:px-6">
        <Section title={t('releaseCreate')}>
          <CommandForm
            action={create}
            submit={t('releaseCreate')}
            fields={[
              { name: 'name', label: t('release'), required: true },
              { name: 'note', label: t('note'), kind: 'textarea' },
            ]}
          />
        </Section>
      </div>
    </>
  )
}
