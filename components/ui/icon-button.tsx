import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

export const iconButtonClass =
  'relative inline-grid size-control shrink-0 place-items-center rounded-md text-ink transition-[background-color,color] hover:bg-hover active:bg-pressed disabled:pointer-events-none disabled:opacity-45 [&_svg]:size-5'

/** A button that shows a picture only; its name is for those who do not see it, and for the pointer that waits. */
export function IconButton({
  label,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { label: string }) {
  return <button {...rest} type={type} aria-label={label} title={label} className={clsx(iconButtonClass, className)} />
}
