'use client'

import { Input } from '../../../ui/input'

type DateFieldProps = { label: string; value: string; onChange: (value: string) => void; readOnly?: boolean }

/** An instant, typed in the clock of whoever edits. */
export const DateField = ({ label, value, onChange, readOnly }: DateFieldProps) => (
  <Input
    type="datetime-local"
    aria-label={label}
    readOnly={readOnly}
    value={value ? local(new Date(value)) : ''}
    onChange={({ target }) => onChange(target.value ? new Date(target.value).toISOString() : '')}
  />
)

const local = (date: Date) =>
  Number.isNaN(date.getTime())
    ? ''
    : new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
