import { clsx } from 'clsx'
import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'

/** What the control inside a field must carry. */
export type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; required?: boolean }

type FieldProps = {
  label: ReactNode
  children: (control: Control) => ReactNode
  hint?: ReactNode
  /** What is wrong and what to do; of several only the first is shown. */
  error?: string | string[]
  required?: boolean
  /** The word for a field that may stay empty, shown beside the label: mark the rare, not the usual. */
  optional?: string
  className?: string
}

/** Label, control, hint and error, tied together for those who hear them. */
export function Field({ label, children, hint, error, required, optional, className }: FieldProps) {
  const id = useId()
  const message = Array.isArray(error) ? error[0] : error
  const described = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={clsx('min-w-0', className)}>
      <label htmlFor={id} className="mb-1.5 flex items-baseline justify-between gap-2 font-medium text-sm">
        {label}
        {optional && <span className="font-normal text-ink-3 text-xs">{optional}</span>}
      </label>
      {children({
        id,
        required,
        'aria-describedby': described || undefined,
        'aria-invalid': message ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-ink-2 text-sm">
          {hint}
        </p>
      )}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </div>
  )
}

export const FieldError = ({ id, children }: { id?: string; children: ReactNode }) => (
  <p id={id} className="mt-1.5 flex items-start gap-1.5 text-danger-ink text-sm">
    <CircleAlert aria-hidden="true" className="mt-[0.15em] size-[1.1em] shrink-0" />
    <span>{children}</span>
  </p>
)
