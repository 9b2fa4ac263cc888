import { clsx } from 'clsx'
import type { ReactNode } from 'react'

type Ground = 'plain' | 'sunken' | 'dusk' | 'dark'
type BandProps = {
  ground?: Ground
  isInset: boolean
  space?: 'normal' | 'small' | 'none'
  width?: 'page' | 'prose' | 'full'
  id?: string
  className?: string
  children: ReactNode
}

const grounds: Record<Ground, string> = {
  plain: '',
  sunken: 'bg-sunken',
  dusk: 'dusk',
  dark: 'bg-ground text-ink',
}
const spaces = { normal: 'py-16 lg:py-28', small: 'py-8 lg:py-12', none: '' }
const widths = { page: 'wrap', prose: 'wrap', full: '' }

/** A stripe of the page: its ground goes from edge to edge, what is in it keeps to the page. Within another it is only a group. */
export function Band({
  ground = 'plain',
  isInset,
  space = 'normal',
  width = 'page',
  id,
  className,
  children,
}: BandProps) {
  const theme = ground === 'dark' ? 'dark' : undefined
  if (isInset)
    return (
      <div
        id={id}
        data-theme={theme}
        className={clsx(ground !== 'plain' && `rounded-lg p-6 lg:p-10 ${grounds[ground]}`)}
      >
        <div className={className}>{children}</div>
      </div>
    )
  return (
    <section id={id} data-theme={theme} className={clsx(grounds[ground], id && 'scroll-mt-(--header)')}>
      <div className={clsx(widths[width], spaces[space])}>
        <div className={clsx(width === 'prose' && 'mx-auto max-w-prose', className)}>{children}</div>
      </div>
    </section>
  )
}
