import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { listForms } from '@/lib/content/form-queries'
import { DeskList } from '../../../_desk/desk-list'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'forms').title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** The forms that pages can show, with what has come in. */
export default async function FormsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'forms')
  const { time } = formats(locale)
  const state = listState(await searchParams, [])
  const forms = await shown(listForms(staff, state.search))
  return (
    <DeskList
      title={t('title')}
      staff={staff}
      locale={locale}
      name="content/forms"
      state={state}
      total={forms.length}
      pageSize={Math.max(forms.length, 1)}
      empty={t('none')}
      action={
        <LinkButton href="/admin/content/forms/new" variant="strong">
          {t('create')}
        </LinkButton>
      }
      columns={[
        { id: 'name', label: t('name') },
        { id: 'fields', label: t('fieldCount'), figure: true },
        { id: 'entries', label: t('entryCount'), figure: true },
        { id: 'lastAt', label: t('lastAt') },
        { id: 'changedAt', label: t('changedAt'), hidden: true },
      ]}
      rows={forms.map(({ id, name, definition, entries, lastAt, updatedAt }) => ({
        id,
        href: `/admin/content/forms/${id}`,
        name,
        cells: {
          name,
          fields: definition.fields.length,
          entries,
          lastAt: lastAt ? time(lastAt) : <span className="text-ink-3">{t('never')}</span>,
          changedAt: time(updatedAt),
        },
      }))}
    />
  )
}
