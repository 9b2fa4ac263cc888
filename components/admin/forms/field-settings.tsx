'use client'

import { useTranslations } from 'use-intl'
import { hasOptions } from '@/lib/content/form'
import { consentPurposes } from '@/lib/customers/consent'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { LocalizedInput } from '../editor/localized-input'
import { ValueList } from '../editor/value-list'
import { FieldCondition } from './field-condition'
import { FieldLimits } from './field-limits'
import type { FieldPartProps } from './field-part'

/** All that can be said of one question. */
export function FieldSettings(props: FieldPartProps) {
  const { field, path, error, onChange } = props
  const t = useTranslations('forms.field')
  const purposes = useTranslations('forms.purposes')
  const isConsent = field.kind === 'consent'
  return (
    <div className="space-y-4">
      <LocalizedInput
        label={t(isConsent ? 'consentLabel' : 'label')}
        value={field.label}
        onChange={(label) => onChange({ label })}
        error={error}
        path={`${path}.label`}
        rows={isConsent ? 3 : undefined}
        maxLength={1000}
      />
      {isConsent ? (
        <p className="text-ink-2 text-sm">{t('consentHint')}</p>
      ) : (
        <LocalizedInput
          label={t('hint')}
          value={field.hint ?? {}}
          onChange={(hint) => onChange({ hint })}
          error={error}
          path={`${path}.hint`}
          maxLength={300}
        />
      )}
      {hasOptions(field.kind) && (
        <ValueList
          label={t('options')}
          values={(field.options ?? []).map(({ value, label }) => ({ code: value, name: label, swatch: null }))}
          onChange={(values) => onChange({ options: values.map(({ code, name }) => ({ value: code, label: name })) })}
          error={(asked) => error(asked.replace(/\.name(?=\.|$)/, '.label').replace(/\.code$/, '.value'))}
          path={`${path}.options`}
        />
      )}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <Checkbox
          label={t(isConsent ? 'requiredConsent' : 'required')}
          checked={field.isRequired}
          onChange={({ target }) => onChange({ isRequired: target.checked })}
          className="self-end"
        />
        {isConsent && (
          <Field label={t('purpose')} error={error(`${path}.purpose`)}>
            {(control) => (
              <Select
                {...control}
                value={field.purpose ?? ''}
                onChange={({ target }) =>
                  onChange({ purpose: consentPurposes.find((purpose) => purpose === target.value) })
                }
              >
                <option value="">{t('noPurpose')}</option>
                {consentPurposes.map((purpose) => (
                  <option key={purpose} value={purpose}>
                    {purposes(purpose)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <FieldLimits {...props} />
        <FieldCondition {...props} />
      </div>
    </div>
  )
}
