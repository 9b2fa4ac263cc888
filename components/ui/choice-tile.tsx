import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

type TileProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode; aside?: ReactNode }

/** A choice that deserves a whole line: shipping, payment, an address. The tile is the target; a radio is inside. */
export function ChoiceTile({ label, hint, aside, className, ...rest }: TileProps) {
  return (
    <label
      className={clsx(
        'flex cursor-pointer items-start gap-3 rounded-md border border-control bg-raised p-4 transition-[border-color,box-shadow] hover:border-ink',
        'has-checked:border-brand has-checked:shadow-[inset_0_0_0_1px_var(--color-brand)] has-disabled:cursor-not-allowed has-disabled:opacity-45',
        'has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2',
        className,
      )}
    >
      <input
        {...rest}
        type="radio"
        className="mt-0.5 size-5 shrink-0 appearance-none rounded-full border border-control bg-raised transition-[border-width,border-color] checked:border-[6px] checked:border-brand focus-visible:outline-none"
      />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold leading-6">{label}</span>
        {hint && <span className="block text-ink-2 text-sm">{hint}</span>}
      </span>
      {aside && <span className="tabular shrink-0 text-end leading-6">{aside}</span>}
    </label>
  )
}
