import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { FieldError } from './field'

type FieldsetProps = { legend: ReactNode; children: ReactNode; hint?: ReactNode; error?: string; className?: string }

/** A group of controls that answer one question. */
export function Fieldset({ legend, children, hint, error, className }: FieldsetProps) {
  return (
    <fieldset className={clsx('min-w-0', className)}>
      <legend className="mb-3 font-semibold text-lg leading-snug">{legend}</legend>
      {hint && <p className="-mt-2 mb-4 text-ink-2 text-sm">{hint}</p>}
      {children}
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}
