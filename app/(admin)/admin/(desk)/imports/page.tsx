import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { listImports } from '@/lib/connectors/import-queries'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { importDots } from './_dots'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'imports').title })

const counts = ['created', 'updated', 'unchanged', 'refused'] as const

/** The files that were handed in, and what came of them. */
export default async function ImportsPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'imports')
  const { time, language } = formats(locale)
  const imports = await shown(listImports(staff))
  const figure = (value: number) => value.toLocaleString(language)
  const start = (
    <LinkButton href="/admin/imports/new" variant="strong">
      {t('new')}
    </LinkButton>
  )
  if (!imports.length)
    return (
      <PlainPage title={t('title')}>
        <EmptyState title={t('empty')} action={start}>
          {t('upload.intro')}
        </EmptyState>
      </PlainPage>
    )
  return (
    <PlainPage title={t('title')} action={start}>
      <Table stacks className="text-sm">
        <thead>
          <Row>
            <Head>{t('column.file')}</Head>
            <Head>{t('column.state')}</Head>
            {counts.map((count) => (
              <Head key={count} figure>
                {t(`column.${count}`)}
              </Head>
            ))}
            <Head>{t('column.at')}</Head>
            <Head>{t('column.by')}</Head>
          </Row>
        </thead>
        <tbody>
          {imports.map((one) => (
            <Row key={one.id}>
              <Cell name className="max-w-xs font-medium">
                <Link href={`/admin/imports/${one.id}`} className="break-all underline-offset-4 hover:underline">
                  {one.fileName}
                </Link>
              </Cell>
              <Cell>
                <StatusDot status={importDots[one.state]}>{t(`state.${one.state}`)}</StatusDot>
              </Cell>
              {counts.map((count) => (
                <Cell key={count} figure label={t(`column.${count}`)}>
                  {figure(one[count])}
                </Cell>
              ))}
              <Cell className="whitespace-nowrap">{time(one.createdAt)}</Cell>
              <Cell>{one.actorName}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </PlainPage>
  )
}
