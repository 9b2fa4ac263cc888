import { clsx } from 'clsx'
import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-sunken text-ink-2',
  strong: 'bg-brand text-on-brand',
  signal: 'bg-signal text-on-signal',
  success: 'bg-success-soft text-success-ink',
  warning: 'bg-warning-soft text-warning-ink',
  danger: 'bg-danger-soft text-danger-ink',
  info: 'bg-info-soft text-info-ink',
}
export type Tone = keyof typeof tones

/** One or two words that mean something: new, reduced, paid. */
export const Badge = ({
  tone = 'plain',
  className,
  children,
}: {
  tone?: Tone
  className?: string
  children: ReactNode
}) => (
  <span
    className={clsx(
      'inline-flex items-center gap-1 whitespace-nowrap rounded-sm px-1.5 py-0.5 font-semibold text-xs leading-snug',
      tones[tone],
      className,
    )}
  >
    {children}
  </span>
)
