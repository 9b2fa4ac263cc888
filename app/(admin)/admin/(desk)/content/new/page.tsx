import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { DetailPage } from '@/components/admin/detail-page'
import { pageKinds } from '@/lib/content/page'
import { listPageChoices } from '@/lib/content/page-list-queries'
import { locales } from '@/lib/kernel/locale'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { create } from '../actions'

type Props = { searchParams: Promise<{ parent?: string; kind?: string }> }

export default async function NewPagePage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const [pages, articles, templates] = await shown(
    Promise.all((['page', 'article', 'template'] as const).map((kind) => listPageChoices(staff, kind, locale))),
  )
  const { parent = '', kind } = await searchParams
  const options = (list: { id: string; title: string }[] = []) =>
    list.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <DetailPage title={t('create')} back={{ href: '/admin/content', label: t('title') }}>
      <div className="max-w-xl">
        <CommandForm
          action={create}
          submit={t('create')}
          done={t('created')}
          fields={[
            { name: 'title', label: t('name'), required: true },
            { name: 'slug', label: t('slug'), hint: t('slugHint') },
            {
              name: 'locale',
              label: t('language'),
              kind: 'select',
              value: locale,
              options: locales.map((value) => ({ value, label: t(`languages.${value}`) })),
            },
            {
              name: 'kind',
              label: t('kind'),
              kind: 'select',
              value: pageKinds.find((each) => each === kind) ?? 'page',
              options: pageKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
            },
            {
              name: 'parentId',
              label: t('parent'),
              kind: 'select',
              value: parent,
              options: [{ value: '', label: t('top') }, ...options(pages), ...options(articles)],
            },
            {
              name: 'templateId',
              label: t('template'),
              kind: 'select',
              options: [{ value: '', label: t('noTemplate') }, ...options(templates)],
            },
          ]}
        />
      </div>
    </DetailPage>
  )
}
