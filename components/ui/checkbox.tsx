import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

const box =
  'peer size-5 shrink-0 appearance-none border border-control bg-raised transition-[background-color,border-color] hover:border-ink checked:border-brand checked:bg-brand disabled:opacity-45 aria-invalid:border-danger'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & { label?: ReactNode; hint?: ReactNode }

function Choice({ label, hint, className, control }: ChoiceProps & { control: ReactNode }) {
  if (!label) return control
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, as a prop.
    <label
      className={clsx(
        'flex min-h-control cursor-pointer items-start gap-3 py-[calc((var(--control)-1.5rem)/2)]',
        className,
      )}
    >
      <span className="flex h-6 items-center">{control}</span>
      <span className="min-w-0 leading-6">
        {label}
        {hint && <span className="block text-ink-2 text-sm">{hint}</span>}
      </span>
    </label>
  )
}

export function Checkbox({ label, hint, className, ...rest }: ChoiceProps) {
  const control = (
    <span className="relative inline-grid place-items-center">
      <input
        {...rest}
        type="checkbox"
        // Of radios all are indeterminate while none is chosen, so this is for boxes only.
        className={clsx(box, 'rounded-sm indeterminate:border-brand indeterminate:bg-brand')}
      />
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        className="pointer-events-none absolute size-5 text-on-brand opacity-0 peer-checked:opacity-100"
      >
        <path
          d="m5.5 10.4 3.1 3 6-6.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="pointer-events-none absolute h-0.5 w-2.5 rounded-full bg-on-brand opacity-0 peer-indeterminate:opacity-100" />
    </span>
  )
  return <Choice label={label} hint={hint} className={className} control={control} />
}

export function Radio({ label, hint, className, ...rest }: ChoiceProps) {
  const control = (
    <span className="relative inline-grid place-items-center">
      <input {...rest} type="radio" className={clsx(box, 'rounded-full')} />
      <span className="pointer-events-none absolute size-2 rounded-full bg-on-brand opacity-0 peer-checked:opacity-100" />
    </span>
  )
  return <Choice label={label} hint={hint} className={className} control={control} />
}

/** Takes effect at once, unlike a checkbox, which waits for its form. */
export function Switch({ label, hint, className, ...rest }: ChoiceProps) {
  const control = (
    <span className="relative inline-flex items-center">
      <input
        {...rest}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
        role="switch"
        className="peer h-6 w-10 shrink-0 cursor-pointer appearance-none rounded-full bg-control transition-colors checked:bg-brand disabled:opacity-45"
      />
      <span className="pointer-events-none absolute start-1 size-4 rounded-full bg-raised transition-transform peer-checked:translate-x-4 peer-checked:bg-on-brand" />
    </span>
  )
  return <Choice label={label} hint={hint} className={className} control={control} />
}
