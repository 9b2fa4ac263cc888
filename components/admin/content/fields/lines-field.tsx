'use client'

import type { FieldProps } from '@puckeditor/core'
import { useTranslations } from 'use-intl'
import { Field } from '../../../ui/field'
import { Textarea } from '../../../ui/textarea'

/** A list of short texts, one in each line. */
export function LinesField({ field, value, onChange, readOnly }: FieldProps) {
  const t = useTranslations('editor.fields')
  return (
    <Field label={field.label} hint={t('linesHint')}>
      {(control) => (
        <Textarea
          {...control}
          rows={4}
          readOnly={readOnly}
          value={((value as string[] | undefined) ?? []).join('\n')}
          onChange={({ target }) => onChange(target.value ? target.value.split('\n') : [])}
        />
      )}
    </Field>
  )
}
