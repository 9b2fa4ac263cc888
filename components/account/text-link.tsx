import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { Link } from '../ui/link'

/** A link within text. */
export const TextLink = ({ className, ...rest }: ComponentProps<typeof Link>) => (
  <Link
    prefetch={false}
    {...rest}
    className={clsx('font-medium underline decoration-control underline-offset-4 hover:decoration-current', className)}
  />
)
