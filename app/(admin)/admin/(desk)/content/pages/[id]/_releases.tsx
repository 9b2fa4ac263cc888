import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listReleases } from '@/lib/content/release-queries'
import { addPage } from '../../releases/actions'
import type { Own } from './_own'

/** Publishes the page together with other changes: puts its drafts, as they are now, into a release. */
export async function Releases({ staff, locale, page }: Own) {
  const t = words(locale, 'pages')
  const releases = await listReleases(staff, ['open'])
  return (
    <Section
      title={t('releaseAdd')}
      note={
        <Link href="/admin/content/releases" className="underline">
          {t('releases')}
        </Link>
      }
    >
      <CommandForm
        className="flex flex-wrap items-end gap-3 sm:items-start sm:[&>button]:mt-[1.5625rem]"
        action={addPage}
        hidden={{ pageId: page.id }}
        submit={t('releaseAdd')}
        done={t('releaseAdded')}
        variant="outline"
        fields={[
          {
            name: 'releaseId',
            label: t('release'),
            kind: 'select',
            options: [
              ...releases.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: t('releaseOwn') },
            ],
          },
          {
            name: 'locale',
            label: t('language'),
            kind: 'select',
            value: page.locale,
            options: [
              ...page.languages.map((each) => ({ value: each.locale, label: t(`languages.${each.locale}`) })),
              ...(page.languages.length > 1 ? [{ value: '', label: t('releaseLanguages') }] : []),
            ],
          },
        ]}
      />
    </Section>
  )
}
