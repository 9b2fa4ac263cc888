import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { begin } from '../../actions'
import type { Own } from './_own'

/** The page is not there in this language yet: begins it. */
export function Begin({ locale, page }: Own) {
  const t = words(locale, 'pages')
  const language = t(`languages.${page.locale}`)
  if (page.trashedAt) return null
  return (
    <Section title={t('begin', { language })}>
      <CommandForm
        className="flex max-w-xl flex-wrap items-end gap-3"
        action={begin}
        hidden={{ pageId: page.id, locale: page.locale }}
        submit={t('begin', { language })}
        fields={[
          {
            name: 'from',
            label: t('beginFrom'),
            kind: 'select',
            value: page.languages[0]?.locale ?? '',
            options: [
              { value: '', label: t('beginEmpty') },
              ...page.languages.map((each) => ({
                value: each.locale,
                label: t('beginCopy', { language: t(`languages.${each.locale}`) }),
              })),
            ],
          },
        ]}
      />
    </Section>
  )
}
