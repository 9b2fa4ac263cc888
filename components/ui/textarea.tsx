import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass } from './control-class'

/** Grows with what is written, up to half the window. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={clsx(
        controlClass,
        'field-sizing-content max-h-[50dvh] min-h-[calc(4lh+1rem)] py-2 leading-normal',
        className,
      )}
    />
  )
}
