import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { listBrokenLinks } from '@/lib/content/use-queries'
import { DeskList } from '../../../_desk/desk-list'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').links })

/** Links of pages that lead nowhere: each with the page to put it right. */
export default async function BrokenLinksPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const broken = await shown(listBrokenLinks(staff))
  return (
    <DeskList
      title={t('links')}
      staff={staff}
      locale={locale}
      name="content/links"
      state={listState({}, [])}
      total={broken.length}
      pageSize={500}
      empty={t('linksNone')}
      columns={[
        { id: 'page', label: t('page') },
        { id: 'language', label: t('language') },
        { id: 'state', label: t('status') },
        { id: 'target', label: t('leadsTo') },
      ]}
      rows={broken.map(({ pageId, locale: of, title, isPublished, kind, target }) => ({
        id: `${pageId} ${of} ${kind} ${target} ${isPublished}`,
        href: `/admin/content/pages/${pageId}?language=${of}`,
        name: title,
        cells: {
          page: title,
          language: t(`languages.${of}`),
          state: t(isPublished ? 'usePublished' : 'useDraft'),
          target: (
            <>
              {t(`targets.${kind}`)} <code className="text-xs">{target}</code>
            </>
          ),
        },
      }))}
    />
  )
}
