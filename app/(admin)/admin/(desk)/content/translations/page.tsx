import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { listTranslationGaps } from '@/lib/content/translation-queries'
import { isLocale, locales } from '@/lib/kernel/locale'
import { DeskList } from '../../../_desk/desk-list'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { importFile } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').translations })

/** What is left to translate, as a list of work. */
export default async function TranslationsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const state = listState(await searchParams, ['from', 'to'])
  const from = isLocale(state.filters.from) ? state.filters.from : 'en'
  const asked = isLocale(state.filters.to) ? state.filters.to : locale
  const to = asked === from ? (from === 'de' ? 'en' : 'de') : asked
  const gaps = await shown(listTranslationGaps(staff, from, to))
  const options = locales.map((value) => ({ value, label: t(`languages.${value}`) }))
  return (
    <>
      <DeskList
        title={t('translations')}
        staff={staff}
        locale={locale}
        name="content/translations"
        state={{ ...state, filters: { from, to } }}
        total={gaps.length}
        pageSize={500}
        empty={t('translationsNone')}
        action={
          <LinkButton href={`/admin/content/translations/export?from=${from}&to=${to}`}>{t('exportXliff')}</LinkButton>
        }
        filters={[
          { name: 'from', label: t('from'), options, isAlways: true },
          { name: 'to', label: t('to'), options, isAlways: true },
        ]}
        columns={[
          { id: 'name', label: t('page') },
          { id: 'status', label: t('status') },
          { id: 'translate', label: '' },
        ]}
        rows={gaps.map(({ pageId, title, isMissing }) => ({
          id: pageId,
          href: `/admin/content/pages/${pageId}?language=${to}`,
          name: title,
          cells: {
            name: title,
            status: (
              <StatusDot status={isMissing ? 'neutral' : 'warning'}>
                {isMissing ? t('translationMissing') : t('translationOlder', { language: t(`languages.${from}`) })}
              </StatusDot>
            ),
            translate: (
              <Link href={`/admin/content/pages/${pageId}/translate?from=${from}&to=${to}`} className="underline">
                {t('translate')}
              </Link>
            ),
          },
        }))}
      />
      <div className="max-w-xl px-3 pt-10 pb-24 lg:px-6">
        <Section title={t('importXliff')}>
          <CommandForm
            action={importFile}
            submit={t('importXliff')}
            variant="outline"
            fields={[{ name: 'file', label: t('xliffFile'), kind: 'file', required: true }]}
          />
        </Section>
      </div>
    </>
  )
}
