'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import { digitsOf, parseMoney } from '@/lib/kernel/money'
import { Field, FieldError } from '../../ui/field'
import { Input } from '../../ui/input'

type NumberFieldProps = {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  error?: string[]
  hideLabel?: boolean
  className?: string
}

/** A number that may be absent. What cannot be read as one stays as it was typed, and is said. */
export function NumberField({ label, value, onChange, error, hideLabel, className }: NumberFieldProps) {
  const t = useTranslations('models.fields')
  const [typed, setTyped] = useState<{ text: string; for: number | undefined } | null>(null)
  const text = typed && typed.for === value ? typed.text : value === undefined ? '' : String(value)
  const isWrong = typed !== null && typed.for === value && text.trim() !== '' && !Number.isFinite(numberOf(text))
  const type = (next: string) => {
    const number = numberOf(next)
    const read = next.trim() === '' ? undefined : Number.isFinite(number) ? number : value
    setTyped({ text: next, for: read })
    if (read !== value) onChange(read)
  }
  const input = (control: object) => (
    <Input
      {...control}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={({ target }) => type(target.value)}
      className="tabular"
    />
  )
  if (hideLabel)
    return (
      <div className={className}>
        {input({ 'aria-label': label, 'aria-invalid': isWrong || error ? true : undefined })}
      </div>
    )
  return (
    <Field label={label} error={isWrong ? t('noNumber') : error} className={className}>
      {input}
    </Field>
  )
}

const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')))

type Amounts = Partial<Record<MarketCode, number>>
type AmountFieldsProps = {
  label: string
  value: Amounts | undefined
  onChange: (value: Amounts | undefined) => void
  error?: string[]
}

/** An amount in each market, tax included, typed as people write it and kept in minor units. */
export const AmountFields = ({ label, value, onChange, error }: AmountFieldsProps) => (
  <fieldset className="min-w-0">
    <legend className="mb-1.5 font-medium text-sm">{label}</legend>
    <div className="grid grid-cols-3 gap-2">
      {marketCodes.map((market) => (
        <AmountField
          key={market}
          label={`${label}, ${markets[market].currency}`}
          currency={markets[market].currency}
          value={value?.[market]}
          isWrong={Boolean(error)}
          onChange={(amount) => {
            const { [market]: _, ...others } = value ?? {}
            const next: Amounts = amount === undefined ? others : { ...others, [market]: amount }
            onChange(Object.keys(next).length ? next : undefined)
          }}
        />
      ))}
    </div>
    {error && <FieldError>{error[0]}</FieldError>}
  </fieldset>
)

type AmountFieldProps = {
  label: string
  currency: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  isWrong: boolean
}

function AmountField({ label, currency, value, onChange, isWrong }: AmountFieldProps) {
  const [typed, setTyped] = useState<{ text: string; for: number | undefined } | null>(null)
  const digits = digitsOf(currency)
  const shown = value === undefined ? '' : (value / 10 ** digits).toFixed(value % 10 ** digits ? digits : 0)
  const text = typed && typed.for === value ? typed.text : shown
  const isUnread = text.trim() !== '' && parseMoney(text, currency) === undefined
  return (
    <span className="relative block">
      <Input
        aria-label={label}
        aria-invalid={isWrong || isUnread ? true : undefined}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          const read = target.value.trim() === '' ? undefined : (parseMoney(target.value, currency)?.amount ?? value)
          setTyped({ text: target.value, for: read })
          if (read !== value) onChange(read)
        }}
        className="tabular pe-10 text-end"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 end-2 flex items-center text-[0.6875rem] text-ink-3"
      >
        {currency}
      </span>
    </span>
  )
}
