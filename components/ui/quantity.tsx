'use client'

import { useId, useState } from 'react'

type QuantityProps = {
  name?: string
  value: number
  min?: number
  max?: number
  words: { label: string; decrease: string; increase: string }
  disabled?: boolean
  onChange?: (quantity: number) => void
  /** Form that the number belongs to, when it stands outside of it. */
  form?: string
}

/** How many. A plain number field with two large buttons; without JavaScript the field alone does it. */
export function Quantity({
  name = 'quantity',
  value,
  min = 1,
  max = 99,
  words,
  disabled,
  onChange,
  form,
}: QuantityProps) {
  const id = useId()
  const [typed, setTyped] = useState(String(value))
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(String(value))
  }
  const current = Number.parseInt(typed, 10) || min
  const set = (next: number) => {
    const bounded = Math.min(max, Math.max(min, next))
    setTyped(String(bounded))
    if (bounded !== value) onChange?.(bounded)
  }
  const step = (by: number, label: string, path: string) => (
    <button
      type="button"
      aria-label={label}
      aria-controls={id}
      disabled={disabled || (by < 0 ? current <= min : current >= max)}
      onClick={() => set(current + by)}
      className="grid w-control place-items-center text-ink transition-colors hover:bg-hover active:bg-pressed disabled:text-ink-3 disabled:opacity-45"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
        <path d={path} stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
    </button>
  )
  return (
    <div className="inline-flex h-control items-stretch overflow-hidden rounded-md border border-control bg-raised focus-within:border-focus">
      {step(-1, words.decrease, 'M3 8h10')}
      <input
        id={id}
        name={name}
        form={form}
        type="number"
        inputMode="numeric"
        aria-label={words.label}
        min={min}
        max={max}
        step={1}
        value={typed}
        disabled={disabled}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => set(current)}
        onKeyDown={(event) => event.key === 'Enter' && onChange && set(current)}
        className="w-10 appearance-none bg-transparent text-center font-semibold [appearance:textfield] focus-visible:outline-none [&::-webkit-inner-spin-button]:appearance-none [&::-webkit-outer-spin-button]:appearance-none"
      />
      {step(1, words.increase, 'M3 8h10M8 3v10')}
    </div>
  )
}
