import { notFound } from 'next/navigation'
import { words } from '@/app/_messages/words'
import { DetailPage, Facts } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { StatusDot } from '@/components/ui/status-dot'
import { agreedTo, entryLines } from '@/lib/content/entry-lines'
import { requireForm, requireFormEntry } from '@/lib/content/form-queries'
import { consentPurposes } from '@/lib/customers/consent'
import { formats } from '../../../../../../_desk/formats'
import { requireStaff, shown } from '../../../../../../_desk/guard'
import { adminLocale } from '../../../../../../_desk/preferences'
import { storefrontName } from '../../../../../../_desk/storefronts'
import { removeEntry } from '../../../actions'

/** One entry, with the words that were agreed to. */
export default async function EntryPage({ params }: { params: Promise<{ id: string; entry: string }> }) {
  const { id, entry: of } = await params
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'forms')
  const { time } = formats(locale)
  const [form, entry] = await Promise.all([shown(requireForm(staff, id)), shown(requireFormEntry(staff, of))])
  if (entry.formId !== id) notFound()
  const purposeOf = (field: string) => {
    const value = entry.values[field]
    const purpose = typeof value === 'object' && 'agreedTo' in value ? value.purpose : undefined
    return consentPurposes.find((each) => each === purpose)
  }
  return (
    <DetailPage
      title={t('entries.one', { at: time(entry.at) })}
      back={{ href: `/admin/content/forms/${id}/entries`, label: `${form.name}: ${t('entries.title')}` }}
      status={
        <StatusDot status={entry.confirmedAt ? 'success' : 'neutral'}>
          {t(entry.confirmedAt ? 'entries.confirmed' : 'entries.waiting')}
        </StatusDot>
      }
      actions={
        <DeleteButton
          label={t('entries.delete')}
          title={t('entries.deleteTitle')}
          text={t('entries.deleteText')}
          remove={removeEntry.bind(null, of)}
        />
      }
      aside={
        <Facts
          rows={[
            [t('entries.email'), entry.email ?? '–'],
            [t('entries.confirmedAt'), entry.confirmedAt ? time(entry.confirmedAt) : t('entries.notConfirmed')],
            [t('entries.storefront'), storefrontName(locale, entry.storefront)],
            [t('entries.language'), words(locale, 'pages')(`languages.${entry.locale}`)],
          ]}
        />
      }
    >
      <dl className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-5">
        {entryLines(form.definition, entry.values, locale).map(({ id: field, label, value }) => {
          const purpose = purposeOf(field)
          const isConsent = agreedTo(entry.values[field] ?? '') !== undefined
          return (
            <div key={field}>
              <dt className="text-ink-2 text-sm">{isConsent ? t('entries.agreed') : label}</dt>
              <dd dir="auto" className="whitespace-pre-wrap break-words">
                {value}
                {purpose && (
                  <span className="block text-ink-3 text-sm">
                    {t('entries.purpose')}: {t(`purposes.${purpose}`)}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </DetailPage>
  )
}
