'use client'

import type { FieldProps } from '@puckeditor/core'
import { Switch } from '../../../ui/checkbox'

export const ToggleField = ({ field, value, onChange, readOnly }: FieldProps) => (
  <Switch
    label={field.label}
    checked={value === true}
    disabled={readOnly}
    onChange={({ target }) => onChange(target.checked)}
  />
)
