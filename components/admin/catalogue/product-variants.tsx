'use client'

import { useTranslations } from 'use-intl'
import { mostVariants, type ProductOption, type SaveVariants, type Variant } from '@/lib/catalog/variant'
import { layMatrix } from '@/lib/catalog/variant-matrix'
import { Notice } from '../../ui/notice'
import { Editor } from '../editor/editor'
import { type Outcome, useDraft } from '../editor/use-draft'
import { OptionsEditor } from './options-editor'
import { type VariantFields, VariantMatrix } from './variant-matrix'

type VariantsDraft = { options: ProductOption[]; said: Record<string, Partial<VariantFields>> }

type ProductVariantsProps = {
  id: string
  version: number
  options: ProductOption[]
  variants: Variant[]
  save: (input: { id: string; version: number } & Pick<SaveVariants, 'options' | 'variants'>) => Promise<Outcome>
  readOnly?: boolean
}

/** What shoppers choose between, and every combination of it with its article number. */
export function ProductVariants({ id, version, options, variants, save, readOnly }: ProductVariantsProps) {
  const t = useTranslations('merchandising.variants')
  const draft = useDraft<VariantsDraft>({
    saved: { options, said: {} },
    version,
    save: (value, upon) => save({ id, version: upon, ...inputOf(value) }),
  })
  const { value } = draft
  const count = countOf(value.options)
  const matrix = count > mostVariants ? { rows: [], gone: [], former: [] } : layMatrix(value.options, variants)
  const inputOf = ({ options: wanted, said }: VariantsDraft) => ({
    options: wanted,
    variants: layMatrix(wanted, variants).rows.map(({ key, choice, stored }) => {
      const { sku, gtin, weight, active } = { ...fieldsOf(stored), ...said[key] }
      const weightGrams = weight.trim() ? Number(weight) : null
      return {
        id: stored?.id,
        options: choice,
        sku: sku.trim() || undefined,
        gtin: gtin.trim() || null,
        weightGrams,
        active,
      }
    }),
  })
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={() => <p>{t('summary', { count: variants.length, names: names(variants) })}</p>}
    >
      <OptionsEditor
        options={value.options}
        onChange={(next) => draft.change({ ...value, options: next })}
        error={draft.error}
        readOnly={readOnly}
      />
      {count > mostVariants && (
        <Notice tone="danger" className="mt-5">
          {t('tooMany', { count, max: mostVariants })}
        </Notice>
      )}
      {draft.isChanged && matrix.gone.length > 0 && matrix.rows.length > 0 && (
        <Notice tone="warning" className="mt-5">
          {t('gone', { count: matrix.gone.length, names: names(matrix.gone) })}
        </Notice>
      )}
      <VariantMatrix
        options={value.options}
        rows={matrix.rows.map((row) => ({ ...row, fields: { ...fieldsOf(row.stored), ...value.said[row.key] } }))}
        onChange={(key, part) =>
          draft.change({ ...value, said: { ...value.said, [key]: { ...value.said[key], ...part } } })
        }
        error={draft.error}
      />
      {matrix.former.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="cursor-pointer text-ink-2">{t('former')}</summary>
          <p className="mt-1 break-words text-ink-2">{names(matrix.former)}</p>
        </details>
      )}
    </Editor>
  )
}

function fieldsOf(stored: Variant | undefined): VariantFields {
  const { sku = '', gtin, weightGrams, active = true } = stored ?? {}
  return { sku, gtin: gtin ?? '', weight: weightGrams == null ? '' : String(weightGrams), active }
}

const countOf = (options: ProductOption[]) => options.reduce((count, { values }) => count * values.length, 1)

const names = (list: Variant[]) => {
  const shown = list.slice(0, 8).map(({ sku }) => sku)
  return shown.join(', ') + (list.length > shown.length ? ' …' : '')
}
