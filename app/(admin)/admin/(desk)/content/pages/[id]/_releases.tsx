import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listReleases } from '@/lib/content/release-queries'
import { add } from '../../releases/actions'
import type { Own } from './_own'

/** Publishes the page together with other changes: puts the draft, as it is now, into a release that is open. */
export async function Releases({ staff, locale, page }: Own) {
  const t = words(locale, 'pages')
  const releases = await listReleases(staff, ['open'])
  if (!releases.length) return null
  return (
    <Section title={t('releaseAdd')}>
      <CommandForm
        className="flex flex-wrap items-end gap-3"
        action={add}
        hidden={{ kind: 'page', pageId: page.id, locale: page.locale }}
        submit={t('releaseAdd')}
        variant="outline"
        fields={[
          {
            name: 'releaseId',
            label: t('release'),
            kind: 'select',
            options: releases.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
    </Section>
  )
}
