import { sentence, words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { Notice } from '@/components/ui/notice'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { ProductImport } from '@/lib/connectors/import'
import type { Preview } from '@/lib/connectors/import-queries'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { outcomeDots } from '../_dots'
import { RefusedLines } from './_refused-lines'

type Props = { locale: Locale; columns: ProductImport['columns']; preview: Preview }

/** What the first products of a file would become. */
export function ImportPreview({ locale, columns, preview: { rows, refused, failure } }: Props) {
  const t = words(locale, 'imports')
  const { money } = formats(locale)
  return (
    <>
      {failure && <Notice tone="danger">{sentence(locale, failure)}</Notice>}
      {!failure && !rows.length && <Notice tone="warning">{t('preview.noneFound')}</Notice>}
      {rows.length > 0 && (
        <Section title={t('preview.title')} note={t('preview.intro', { count: rows.length })}>
          <Table stacks className="text-sm">
            <thead>
              <Row>
                <Head>{t('row.name')}</Head>
                <Head>{t('row.outcome')}</Head>
                <Head figure>{t('row.variants')}</Head>
                <Head figure>{t('row.price')}</Head>
                <Head>{t('row.categories')}</Head>
              </Row>
            </thead>
            <tbody>
              {rows.map(({ line, name, variants, price, categories, outcome }) => (
                <Row key={line}>
                  <Cell name className="max-w-xs break-words font-medium">
                    {name}
                  </Cell>
                  <Cell>
                    <StatusDot status={outcomeDots[outcome]}>{t(`outcome.${outcome}`)}</StatusDot>
                  </Cell>
                  <Cell figure label={t('row.variants')}>
                    {variants}
                  </Cell>
                  <Cell figure>{price && money(price.amount, price.currency)}</Cell>
                  <Cell className="max-w-xs break-words text-ink-2">{categories.join(', ')}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
        </Section>
      )}
      {refused.length > 0 && (
        <Section title={t('preview.refused')}>
          <RefusedLines locale={locale} lines={refused.slice(0, 50)} />
        </Section>
      )}
      <Section title={t('preview.columns')}>
        <p className="text-ink-2 text-sm">{columns.known.join(', ') || t('preview.none')}</p>
      </Section>
      {columns.unknown.length > 0 && (
        <Section title={t('preview.unknown')}>
          <p className="break-words text-ink-2 text-sm">{columns.unknown.slice(0, 80).join(', ')}</p>
        </Section>
      )}
    </>
  )
}
