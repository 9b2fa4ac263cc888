import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { StatusDot } from '@/components/ui/status-dot'
import { hasAddress, statusOf } from '@/lib/content/page'
import { requirePageForEdit } from '@/lib/content/page-edit-queries'
import { listAddresses } from '@/lib/content/page-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { isLocale, locales } from '@/lib/kernel/locale'
import { formats } from '../../../../_desk/formats'
import { requireStaff, shown } from '../../../../_desk/guard'
import { history } from '../../../../_desk/history'
import { adminLocale } from '../../../../_desk/preferences'
import { pageDots } from '../../_dots'
import { PageBar } from './_bar'
import { Begin } from './_begin'
import { Checks } from './_checks'
import { Plans } from './_plans'
import { Releases } from './_releases'
import { Search } from './_search'
import { Settings } from './_settings'
import { Uses } from './_uses'
import { Versions } from './_versions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ language?: string; compare?: string }>
}

/** One page: how it stands in each language, and everything that can become of it. */
export default async function ContentPagePage({ params, searchParams }: Props) {
  const staff = await requireStaff()
  const { id } = await params
  const { language, compare } = await searchParams
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const { time } = formats(locale)
  const first = await shown(requirePageForEdit(staff, id, isLocale(language) ? language : locale))
  // Without a wish, the language that there is.
  const chosen = first.text || isLocale(language) ? first.locale : (first.languages[0]?.locale ?? locale)
  const page = chosen === first.locale ? first : await shown(requirePageForEdit(staff, id, chosen))
  const { text } = page
  const now = new Date()
  const status = statusOf(text, now)
  const [addresses, happened] = await Promise.all([listAddresses(id), listTimeline(id, 30)])
  const title = text?.title ?? page.languages[0]?.title ?? id
  const own = { staff, locale, page }
  return (
    <DetailPage
      title={title}
      back={{ href: '/admin/content', label: t('title') }}
      status={<StatusDot status={pageDots[status]}>{t(`statuses.${status}`)}</StatusDot>}
      note={page.trashedAt ? t('inTrash', { date: time(page.trashedAt) }) : t(`kinds.${page.kind}`)}
      actions={<PageBar {...own} title={title} />}
      aside={
        <>
          <Section title={t('facts')}>
            <Facts
              rows={[
                [t('edited'), text ? `${time(text.editedAt)} · ${text.editedBy}` : '–'],
                [t('publishedAt'), text?.publishedAt ? time(text.publishedAt) : '–'],
                [t('public'), text?.publishedVersion ? t('version', { number: String(text.publishedVersion) }) : '–'],
                [
                  t('address'),
                  addresses.length ? (
                    <ul key="addresses" className="space-y-1">
                      {addresses.map(({ storefront, path, locale: shownLocale }) => (
                        <li key={storefront}>
                          <a href={`/${storefront}/${path}`} className="break-all underline">
                            /{storefront}/{path}
                          </a>{' '}
                          <span className="text-ink-3">{shownLocale}</span>
                        </li>
                      ))}
                    </ul>
                  ) : (
                    '–'
                  ),
                ],
              ]}
            />
          </Section>
          <Section title={t('timeline')}>
            <Timeline
              items={history(locale, happened)}
              empty={texts(locale, 'admin').detail.timelineEmpty}
              format={time}
            />
          </Section>
        </>
      }
    >
      <nav aria-label={t('language')} className="flex flex-wrap gap-x-6 gap-y-2 border-line border-b text-sm">
        {locales.map((each) => {
          const stands = page.languages.find((one) => one.locale === each)?.status ?? 'missing'
          return (
            <Link
              key={each}
              href={`/admin/content/pages/${id}?language=${each}`}
              aria-current={each === chosen ? 'page' : undefined}
              className="-mb-px inline-flex min-h-9 items-center gap-2 border-transparent border-b-2 px-1 text-ink-2 hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
            >
              <span className="font-medium">{t(`languages.${each}`)}</span>
              <StatusDot status={pageDots[stands]}>{t(`statuses.${stands}`)}</StatusDot>
            </Link>
          )
        })}
      </nav>
      {text ? (
        <>
          <Checks {...own} />
          <Search {...own} text={text} addresses={addresses} />
          {!page.trashedAt && <Plans {...own} text={text} />}
          {!page.trashedAt && <Releases {...own} />}
          <Versions {...own} compare={compare} />
        </>
      ) : (
        <Begin {...own} />
      )}
      {hasAddress(page.kind) && <Settings {...own} />}
      <Uses {...own} />
    </DetailPage>
  )
}
