import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listPageChoices } from '@/lib/content/page-list-queries'
import { storefrontOptions } from '../../../../_desk/storefronts'
import { changeSettings, hang } from '../../actions'
import type { Own } from './_own'

/** Where a page stands in the tree, and in which storefronts. */
export async function Settings({ staff, locale, page }: Own) {
  const t = words(locale, 'pages')
  const parents = (
    await Promise.all((['page', 'article'] as const).map((kind) => listPageChoices(staff, kind, locale)))
  )
    .flat()
    .filter(({ id }) => id !== page.id)
  return (
    <Section title={t('settings')}>
      <div className="grid gap-8 lg:grid-cols-2">
        <CommandForm
          action={changeSettings}
          hidden={{ id: page.id }}
          submit={t('save')}
          variant="outline"
          fields={[
            {
              name: 'sites',
              label: `${t('sites')} – ${t('sitesHint')}`,
              kind: 'choices',
              chosen: page.sites,
              options: storefrontOptions(locale),
            },
            {
              name: 'fallsBack',
              label: t('fallsBack'),
              kind: 'select',
              value: String(page.fallsBack),
              options: [
                { value: 'true', label: t('fallsBackYes') },
                { value: 'false', label: t('fallsBackNo') },
              ],
            },
          ]}
        />
        <CommandForm
          action={hang}
          hidden={{ id: page.id }}
          submit={t('move')}
          variant="outline"
          fields={[
            {
              name: 'parentId',
              label: t('parent'),
              kind: 'select',
              value: page.parentId ?? '',
              options: [
                { value: '', label: t('top') },
                ...parents.map(({ id, title }) => ({ value: id, label: title })),
              ],
            },
          ]}
        />
      </div>
    </Section>
  )
}
