import { words } from '@/app/_messages/words'
import { listHref } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { entryLines } from '@/lib/content/entry-lines'
import { listFormEntries, requireForm } from '@/lib/content/form-queries'
import { DeskList, PAGE_SIZE } from '../../../../../_desk/desk-list'
import { formats } from '../../../../../_desk/formats'
import { requireStaff, shown } from '../../../../../_desk/guard'
import { adminLocale } from '../../../../../_desk/preferences'
import { storefrontName } from '../../../../../_desk/storefronts'
import { entryFilter } from './_filter'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[]>> }

/** What people have sent with one form. */
export default async function EntriesPage({ params, searchParams }: Props) {
  const { id } = await params
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'forms')
  const { time } = formats(locale)
  const { state, filter } = entryFilter(await searchParams)
  const [form, { rows, total }] = await Promise.all([
    shown(requireForm(staff, id)),
    shown(listFormEntries(staff, id, { ...filter, limit: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE })),
  ])
  const path = `/admin/content/forms/${id}/entries`
  return (
    <DeskList
      title={`${form.name}: ${t('entries.title')}`}
      staff={staff}
      locale={locale}
      name={`content/forms/${id}/entries`}
      state={state}
      total={total}
      count={t('entries.count', { count: total })}
      empty={t('entries.empty')}
      action={
        <>
          <LinkButton href={`/admin/content/forms/${id}`} variant="quiet">
            {t('tabs.form')}
          </LinkButton>
          {total > 0 && (
            <LinkButton href={listHref(`${path}/export`, state)} variant="outline" prefetch={false} download>
              {t('entries.download')}
            </LinkButton>
          )}
        </>
      }
      filters={[
        {
          name: 'state',
          label: t('entries.state'),
          options: (['confirmed', 'waiting'] as const).map((value) => ({ value, label: t(`entries.${value}`) })),
        },
      ]}
      columns={[
        { id: 'at', label: t('entries.at') },
        { id: 'what', label: t('entries.what') },
        { id: 'state', label: t('entries.state') },
        { id: 'storefront', label: t('entries.storefront'), minor: true },
      ]}
      rows={rows.map(({ id: entry, at, values, confirmedAt, storefront }) => ({
        id: entry,
        href: `${path}/${entry}`,
        name: t('entries.one', { at: time(at) }),
        cells: {
          at: time(at),
          what: (
            <span className="line-clamp-2 min-w-72 whitespace-normal break-words text-ink-2">
              {entryLines(form.definition, values, locale)
                .flatMap(({ value }) => value || [])
                .join(' · ')
                .slice(0, 300)}
            </span>
          ),
          state: (
            <StatusDot status={confirmedAt ? 'success' : 'neutral'}>
              {t(confirmedAt ? 'entries.confirmed' : 'entries.waiting')}
            </StatusDot>
          ),
          storefront: storefrontName(locale, storefront),
        },
      }))}
    />
  )
}
