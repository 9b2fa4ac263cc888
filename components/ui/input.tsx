import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass } from './control-class'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={clsx(controlClass, 'min-h-control', rest.type === 'file' && FILE, className)} />
}

/** The browser's own button in it, as a quiet part of the field. */
const FILE = 'py-1 text-sm file:me-3 file:min-h-8 file:rounded-sm file:bg-pressed file:px-3 file:font-medium'
