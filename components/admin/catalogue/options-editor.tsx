'use client'

import { useTranslations } from 'use-intl'
import type { ProductOption } from '@/lib/catalog/variant'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { ListOrder, moved } from '../editor/list-order'
import { LocalizedInput } from '../editor/localized-input'
import { freeCode, ValueList } from '../editor/value-list'

type OptionsEditorProps = {
  options: ProductOption[]
  onChange: (options: ProductOption[]) => void
  error: (path: string) => string[] | undefined
  readOnly?: boolean
}

const MOST = 4

/** What most goods differ in, with its name in every language of the shop. */
const presets = {
  colour: { name: { en: 'Colour', de: 'Farbe', pl: 'Kolor' }, kind: 'swatch' },
  size: { name: { en: 'Size', de: 'Größe', pl: 'Rozmiar' }, kind: 'text' },
  material: { name: { en: 'Material', de: 'Material', pl: 'Materiał' }, kind: 'text' },
  other: { name: {}, kind: 'text' },
} as const

/** Each option with its name and its values. */
export function OptionsEditor({ options, onChange, error, readOnly }: OptionsEditorProps) {
  const t = useTranslations('merchandising.variants')
  const put = (at: number, part: Partial<ProductOption>) =>
    onChange(options.map((option, n) => (n === at ? { ...option, ...part } : option)))
  const add = (preset: keyof typeof presets) => {
    const { name, kind } = presets[preset]
    const code = freeCode(preset === 'other' ? 'option' : preset, options)
    onChange([...options, { code, name, kind, values: [] }])
  }
  const open = (Object.keys(presets) as (keyof typeof presets)[]).filter(
    (preset) => preset === 'other' || !options.some(({ code }) => code === preset),
  )
  return (
    <div>
      {options.length === 0 && <p className="mb-3 text-ink-2 text-sm">{t('optionsHint')}</p>}
      <ol className="divide-y divide-line">
        {options.map(({ code, name, kind, values }, at) => {
          const label = Object.values(name).find(Boolean) ?? code
          return (
            <li key={code} aria-label={t('moveOption', { name: label })} className="space-y-4 py-5 first:pt-0">
              <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
                <div className="min-w-0 flex-1 basis-72">
                  <LocalizedInput
                    label={t('optionName')}
                    value={name}
                    onChange={(next) => put(at, { name: next })}
                    error={error}
                    path={`options.${at}.name`}
                    maxLength={60}
                  />
                </div>
                <Field label={t('kind')} className="w-32">
                  {(control) => (
                    <Select
                      {...control}
                      value={kind}
                      onChange={({ target }) => put(at, { kind: target.value as ProductOption['kind'] })}
                    >
                      <option value="text">{t('kinds.text')}</option>
                      <option value="swatch">{t('kinds.swatch')}</option>
                    </Select>
                  )}
                </Field>
                {!readOnly && (
                  <ListOrder
                    name={t('moveOption', { name: label })}
                    at={at}
                    of={options.length}
                    onMove={(to) => onChange(moved(options, at, to))}
                    onRemove={() => onChange(options.filter((_, n) => n !== at))}
                  />
                )}
              </div>
              <ValueList
                label={label}
                values={values}
                onChange={(next) => put(at, { values: next })}
                error={error}
                path={`options.${at}.values`}
                swatches={kind === 'swatch'}
              />
            </li>
          )
        })}
      </ol>
      {!readOnly && options.length < MOST && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-ink-2 text-sm">{t('addOption')}</span>
          {open.map((preset) => (
            <Button key={preset} size="sm" onClick={() => add(preset)}>
              {t(`presets.${preset}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
