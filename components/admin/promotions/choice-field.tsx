'use client'

import { Field } from '../../ui/field'
import { Select } from '../../ui/select'

type Props<V extends string> = {
  label: string
  value: V
  options: { value: V; label: string }[]
  onChange: (value: V) => void
  className?: string
}

export const ChoiceField = <V extends string>({ label, value, options, onChange, className }: Props<V>) => (
  <Field label={label} className={className}>
    {(control) => (
      <Select {...control} value={value} onChange={(event) => onChange(event.target.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    )}
  </Field>
)
