import Link from 'next/link'
import type { ReactNode } from 'react'
import { Sparkline } from './sparkline'

type FigureProps = {
  label: string
  value: ReactNode
  /** Against the time before: +0.12 is 12% more. */
  change?: { ratio: number; words: string }
  series?: number[]
  /** The rows behind the number. */
  href: string
}

/** A number that says what it is, how it moves, and opens its rows. */
export const Figure = ({ label, value, change, series, href }: FigureProps) => (
  <Link href={href} className="group block border-line border-t-2 pt-3 hover:border-ink">
    <p className="text-ink-2 text-sm">{label}</p>
    <p className="tabular mt-1 font-semibold text-2xl">{value}</p>
    <div className="mt-1 flex min-h-6 items-end justify-between gap-4">
      {change && (
        <p className={`tabular text-sm ${change.ratio < 0 ? 'text-danger-ink' : 'text-success-ink'}`}>{change.words}</p>
      )}
      {series && series.length > 1 && (
        <Sparkline values={series} className="h-6 w-24 text-ink-3 group-hover:text-ink" />
      )}
    </div>
  </Link>
)
