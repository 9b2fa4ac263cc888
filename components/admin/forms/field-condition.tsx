'use client'

import { useLocale, useTranslations } from 'use-intl'
import { type FormField, hasOptions, YES } from '@/lib/content/form'
import { type Locale, localized } from '@/lib/kernel/locale'
import { Checkbox } from '../../ui/checkbox'
import { Field, FieldError } from '../../ui/field'
import { Select } from '../../ui/select'
import type { FieldPartProps } from './field-part'

/** When a question is asked: always, or only after certain answers above it. */
export function FieldCondition({ field, before, path, error, onChange }: FieldPartProps) {
  const t = useTranslations('forms.field')
  const locale = useLocale() as Locale
  const { showIf } = field
  const possible = before.filter(({ kind }) => hasOptions(kind) || kind === 'consent')
  if (!possible.length && !showIf) return null
  const nameOf = ({ id, label }: FormField) => localized(label, locale) || id
  const on = possible.find(({ id }) => id === showIf?.field)
  const values = on ? answersOf(on) : []
  const wrong = error(`${path}.showIf`)?.[0]
  const choose = (id: string) => {
    const next = possible.find((each) => each.id === id)
    onChange({
      showIf: next && {
        field: id,
        isOneOf: answersOf(next)
          .slice(0, 1)
          .map(({ value }) => value),
      },
    })
  }
  const toggle = (value: string, isOn: boolean) => {
    const isOneOf = values
      .map((each) => each.value)
      .filter((each) => (each === value ? isOn : showIf?.isOneOf.includes(each)))
    if (showIf && isOneOf.length) onChange({ showIf: { ...showIf, isOneOf } })
  }
  return (
    <div className="sm:col-span-full">
      <Field label={t('showIf')} error={wrong} className="max-w-md">
        {(control) => (
          <Select {...control} value={showIf?.field ?? ''} onChange={({ target }) => choose(target.value)}>
            <option value="">{t('always')}</option>
            {possible.map((each) => (
              <option key={each.id} value={each.id}>
                {t('onlyIf', { field: nameOf(each) })}
              </option>
            ))}
            {showIf && !on && <option value={showIf.field}>{showIf.field}</option>}
          </Select>
        )}
      </Field>
      {on && hasOptions(on.kind) && (
        <fieldset className="mt-4">
          <legend className="font-medium text-sm">{t('isOneOf')}</legend>
          <div className="flex flex-wrap gap-x-6">
            {values.map(({ value, label }) => (
              <Checkbox
                key={value}
                label={localized(label, locale) || value}
                checked={showIf?.isOneOf.includes(value) ?? false}
                onChange={({ target }) => toggle(value, target.checked)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {showIf && !on && !wrong && <FieldError>{showIf.field}</FieldError>}
    </div>
  )
}

const answersOf = ({ kind, options = [] }: FormField) => (kind === 'consent' ? [{ value: YES, label: {} }] : options)
