'use client'

import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { useDesk } from './desk'

type Props = {
  label: string
  path: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** What stands behind the number. */
  unit?: string
  kind?: 'figure' | 'text' | 'time'
  className?: string
}

/** One value of a promotion: a number, a percentage, a date, a word. */
export function TextField({ label, path, value, onChange, hint, unit, kind = 'figure', className }: Props) {
  const { errorAt } = useDesk()
  return (
    <Field label={label} hint={hint} error={errorAt(path)} className={className}>
      {(control) => (
        <span className="relative block">
          <Input
            {...control}
            type={kind === 'time' ? 'datetime-local' : 'text'}
            inputMode={kind === 'figure' ? 'decimal' : undefined}
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={kind === 'figure' ? `tabular ${unit ? 'pe-9' : ''}` : undefined}
          />
          {unit && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-ink-3"
            >
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  )
}
