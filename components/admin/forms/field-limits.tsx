'use client'

import { useTranslations } from 'use-intl'
import { textShapes } from '@/lib/content/form'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import type { FieldPartProps } from './field-part'

/** What an answer may be: how long, how large, how many, from when to when. */
export function FieldLimits({ field, path, error, onChange }: FieldPartProps) {
  const t = useTranslations('forms.field')
  const shapes = useTranslations('forms.shapes')
  const { kind } = field
  if (kind === 'date')
    return (['from', 'until'] as const).map((end) => (
      <Field key={end} label={t(end)} error={error(`${path}.${end}`)}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={field[end] ?? ''}
            onChange={({ target }) => onChange({ [end]: target.value || undefined })}
          />
        )}
      </Field>
    ))
  const isText = kind === 'text' || kind === 'longText'
  if (!isText && kind !== 'number' && kind !== 'choices') return null
  return (
    <>
      {(['least', 'most'] as const).map((end) => (
        <Field key={end} label={isText ? `${t(end)} (${t('signs')})` : t(end)} error={error(`${path}.${end}`)}>
          {(control) => (
            <Input
              {...control}
              type="number"
              value={field[end] ?? ''}
              onChange={({ target }) => onChange({ [end]: target.value === '' ? undefined : Number(target.value) })}
            />
          )}
        </Field>
      ))}
      {kind === 'text' && (
        <Field label={t('shape')}>
          {(control) => (
            <Select
              {...control}
              value={field.shape ?? ''}
              onChange={({ target }) => onChange({ shape: textShapes.find((shape) => shape === target.value) })}
            >
              <option value="">{t('anyShape')}</option>
              {textShapes.map((shape) => (
                <option key={shape} value={shape}>
                  {shapes(shape)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </>
  )
}
