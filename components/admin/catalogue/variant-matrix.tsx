'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { ProductOption, Variant } from '@/lib/catalog/variant'
import type { MatrixRow } from '@/lib/catalog/variant-matrix'
import { type Locale, localized } from '@/lib/kernel/locale'
import { Badge } from '../../ui/badge'
import { Checkbox } from '../../ui/checkbox'
import { FieldError } from '../../ui/field'
import { Input } from '../../ui/input'
import { Cell, Head, Row, Table } from '../../ui/table'

/** What is said of one variant, as it is typed. */
export type VariantFields = { sku: string; gtin: string; weight: string; active: boolean }

type VariantMatrixProps = {
  options: ProductOption[]
  rows: (MatrixRow<Variant> & { fields: VariantFields })[]
  onChange: (key: string, part: Partial<VariantFields>) => void
  error: (path: string) => string[] | undefined
}

/** Every combination as a line: article number, barcode, weight, and whether it is on sale. */
export function VariantMatrix({ options, rows, onChange, error }: VariantMatrixProps) {
  const t = useTranslations('merchandising.variants')
  const locale = useLocale() as Locale
  const nameOf = (choice: Record<string, string>) =>
    options
      .map(({ code, values }) => localized(values.find((value) => value.code === choice[code])?.name, locale))
      .join(', ') || t('only')
  if (!rows.length) return null
  return (
    <div className="mt-6">
      <p className="mb-1 text-ink-2 text-sm">{t('count', { count: rows.length })}</p>
      <Table className="text-sm">
        <thead>
          <Row>
            <Head className="ps-0">{t('variant')}</Head>
            <Head>{t('sku')}</Head>
            <Head>{t('gtin')}</Head>
            <Head>{t('weight')}</Head>
            <Head>{t('active')}</Head>
          </Row>
        </thead>
        <tbody>
          {rows.map(({ key, choice, stored, fields }, at) => {
            const name = nameOf(choice)
            const entry = (field: 'sku' | 'gtin' | 'weight', path: string, look: string, more = {}) => {
              const wrong =
                error(`variants.${at}.${path}`)?.[0] ?? (field === 'sku' && at === 0 ? error('sku')?.[0] : '')
              return (
                <Cell className="align-top">
                  <Input
                    {...more}
                    value={fields[field]}
                    aria-label={t('field', { field: t(field), variant: name })}
                    aria-invalid={wrong ? true : undefined}
                    onChange={({ target }) => onChange(key, { [field]: target.value })}
                    className={look}
                  />
                  {wrong && <FieldError>{wrong}</FieldError>}
                </Cell>
              )
            }
            return (
              <Row key={key} className={fields.active ? undefined : 'text-ink-3'}>
                <Cell className="min-w-36 ps-0 align-top">
                  <span className="flex min-h-control items-center gap-2 font-medium">
                    {name} {!stored && <Badge tone="info">{t('new')}</Badge>}
                  </span>
                </Cell>
                {entry('sku', 'sku', 'min-w-44', { maxLength: 64, placeholder: stored?.sku ?? t('skuAuto') })}
                {entry('gtin', 'gtin', 'tabular min-w-36', { maxLength: 14, inputMode: 'numeric' })}
                {entry('weight', 'weightGrams', 'tabular min-w-20 max-w-24 text-end', { inputMode: 'numeric' })}
                <Cell className="align-top">
                  <span className="flex min-h-control items-center">
                    <Checkbox
                      checked={fields.active}
                      aria-label={t('field', { field: t('active'), variant: name })}
                      onChange={({ target }) => onChange(key, { active: target.checked })}
                    />
                  </span>
                </Cell>
              </Row>
            )
          })}
        </tbody>
      </Table>
    </div>
  )
}
