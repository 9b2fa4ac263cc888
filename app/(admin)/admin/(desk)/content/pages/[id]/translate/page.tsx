import { notFound } from 'next/navigation'
import { words } from '@/app/_messages/words'
import { ActionForm } from '@/components/admin/action-form'
import { DetailPage } from '@/components/admin/detail-page'
import { Textarea } from '@/components/ui/textarea'
import { requirePageForEdit } from '@/lib/content/page-edit-queries'
import { unitsOf } from '@/lib/content/translation'
import { isLocale } from '@/lib/kernel/locale'
import { requireStaff, shown } from '../../../../../_desk/guard'
import { adminLocale } from '../../../../../_desk/preferences'
import { translate } from '../../../translations/actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: string; to?: string }> }

/** Each text of a page beside its translation. */
export default async function TranslatePage({ params, searchParams }: Props) {
  const staff = await requireStaff()
  const { id } = await params
  const { from, to } = await searchParams
  if (!isLocale(from) || !isLocale(to) || from === to) notFound()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const [source, target] = await Promise.all([
    shown(requirePageForEdit(staff, id, from)),
    shown(requirePageForEdit(staff, id, to)),
  ])
  if (!source.text) notFound()
  const known = new Map(target.text ? unitsOf(target.text).map(({ key, text }) => [key, text]) : [])
  const names = { name: source.text.title, from: t(`languages.${from}`), to: t(`languages.${to}`) }
  return (
    <DetailPage
      title={t('translateTitle', names)}
      back={{ href: `/admin/content/translations?from=${from}&to=${to}`, label: t('translations') }}
      actions={
        <a href={`/admin/content/translations/export?from=${from}&to=${to}&page=${id}`} className="text-sm underline">
          {t('exportXliff')}
        </a>
      }
    >
      <ActionForm action={translate} submit={t('save')}>
        <input type="hidden" name="pageId" value={id} />
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        <ul className="divide-y divide-line">
          {unitsOf(source.text).map(({ key, text }) => (
            <li key={key} className="grid gap-3 py-3 lg:grid-cols-2">
              <p lang={from} className="whitespace-pre-wrap break-words text-sm">
                {text}
              </p>
              <Textarea
                lang={to}
                name={`t:${key.replaceAll('.', '/')}`}
                aria-label={`${names.to}: ${text.slice(0, 80)}`}
                defaultValue={known.get(key) ?? ''}
                rows={Math.min(12, Math.ceil(text.length / 70) + 1)}
              />
            </li>
          ))}
        </ul>
      </ActionForm>
    </DetailPage>
  )
}
