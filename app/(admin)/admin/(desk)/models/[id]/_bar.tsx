import { clsx } from 'clsx'

const tones = {
  plain: 'bg-brand',
  accent: 'bg-chart-3',
  warm: 'bg-chart-2',
  quiet: 'bg-chart-6',
  good: 'bg-chart-1',
} as const
export type Tone = keyof typeof tones

/** A share drawn: only for the eye, the number stands beside it. */
export const Bar = ({
  ratio,
  tone = 'plain',
  bare,
  className,
}: {
  ratio: number
  tone?: Tone
  /** Without the whole behind it. */
  bare?: boolean
  className?: string
}) => (
  <span aria-hidden="true" className={clsx('block overflow-hidden rounded-full', !bare && 'bg-sunken', className)}>
    <span
      className={clsx('block h-full rounded-full', tones[tone])}
      style={{ width: `${Math.min(100, Math.max(ratio * 100, ratio > 0 ? 1 : 0))}%` }}
    />
  </span>
)
