import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { listAudit } from '@/lib/events/outbox-queries'
import { prefixes } from '@/lib/kernel/id'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { actorName, happened } from '../../_desk/history'
import { adminLocale } from '../../_desk/preferences'

const PAGE_SIZE = 100
const areas = ['orders', 'payments', 'catalog', 'promotions', 'customers', 'identity', 'channels', 'inventory'] as const
const pageOf: Record<string, string> = {
  [prefixes.order]: 'orders',
  [prefixes.product]: 'products',
  [prefixes.customer]: 'customers',
}

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'operations').audit.title })

type Props = { searchParams: Promise<{ area?: string; subject?: string; actor?: string; before?: string }> }

/** Who changed what and when: everything that was ever announced. */
export default async function AuditPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'operations')
  const { time } = formats(locale)
  const { area: asked, subject, actor: actorId, before } = await searchParams
  const area = areas.find((each) => each === asked)
  const entries = await shown(
    listAudit(staff, { name: area && `${area}.`, subject, actorId, before: instant(before), limit: PAGE_SIZE }),
  )
  const last = entries.length === PAGE_SIZE ? entries.at(-1)?.occurredAt.toISOString() : undefined
  const href = (query: Record<string, string | undefined>) =>
    `/admin/audit?${new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => !!pair[1]))}`
  const tabs = [
    { href: '/admin/audit', label: t('audit.all'), current: !area },
    ...areas.map((each) => ({ href: href({ area: each }), label: t(`audit.${each}`), current: area === each })),
  ]
  return (
    <PlainPage title={t('audit.title')} note={t('audit.note')} tabs={tabs}>
      {entries.length ? (
        <Table stacks className="text-sm">
          <thead>
            <Row>
              <Head>{t('audit.at')}</Head>
              <Head>{t('audit.who')}</Head>
              <Head>{t('audit.what')}</Head>
              <Head>{t('audit.record')}</Head>
            </Row>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.id}>
                <Cell className="whitespace-nowrap">{time(entry.occurredAt)}</Cell>
                <Cell>
                  <Link href={href({ actor: entry.actor.id })} className="hover:underline">
                    {actorName(locale, entry)}
                  </Link>
                </Cell>
                <Cell name className="min-w-56">
                  {happened(locale, entry)}
                </Cell>
                <Cell className="max-w-72 truncate text-ink-2">
                  {entry.subject && (
                    <Link
                      href={recordOf(entry.subject) ?? href({ subject: entry.subject })}
                      className="hover:underline"
                    >
                      {entry.subject}
                    </Link>
                  )}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <EmptyState title={t('audit.none')} />
      )}
      {last && <LinkButton href={href({ area, subject, actor: actorId, before: last })}>{t('audit.older')}</LinkButton>}
    </PlainPage>
  )
}

const instant = (text?: string) => {
  const at = text ? new Date(text) : undefined
  return at && !Number.isNaN(at.getTime()) ? at : undefined
}

/** Where the thing itself can be looked at; ids begin with what they are of. */
function recordOf(subject: string): string | undefined {
  const path = pageOf[subject.split('_')[0] ?? '']
  return path && `/admin/${path}/${subject}`
}
