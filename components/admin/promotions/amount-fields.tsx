'use client'

import { FieldError } from '../../ui/field'
import { Input } from '../../ui/input'
import { useDesk } from './desk'

type Props = {
  label: string
  path: string
  /** Where the whole part is refused: an amount is missing. */
  partPath?: string
  value: Record<string, string>
  onChange: (value: Record<string, string>) => void
}

/** One amount for each currency of the chosen markets. */
export function AmountFields({ label, path, partPath, value, onChange }: Props) {
  const { currencies, errorAt } = useDesk()
  const refused = currencies.map((currency) => errorAt(`${path}.${currency}`)?.[0]).find(Boolean)
  const error = refused ?? errorAt(path)?.[0] ?? (partPath ? errorAt(partPath)?.[0] : undefined)
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {currencies.map((currency) => (
          <span key={currency} className="relative">
            <Input
              aria-label={`${label}, ${currency}`}
              aria-invalid={errorAt(`${path}.${currency}`) || (error && !value[currency]) ? true : undefined}
              inputMode="decimal"
              autoComplete="off"
              className="tabular w-32 pe-12 text-end"
              value={value[currency] ?? ''}
              onChange={(event) => onChange({ ...value, [currency]: event.target.value })}
            />
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-ink-3 text-xs"
            >
              {currency}
            </span>
          </span>
        ))}
      </div>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}
