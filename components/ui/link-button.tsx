import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-class'
import { Link } from './link'

export function LinkButton({ variant, size, wide, className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link {...rest} className={buttonClass({ variant, size, wide }, className)} />
}
