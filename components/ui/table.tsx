import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

/** Rows between hairlines. Scrolls sideways inside itself, never the page. */
export const Table = ({ className, ...rest }: ComponentProps<'table'>) => (
  <div className="w-full overflow-x-auto">
    <table {...rest} className={clsx('w-full border-collapse text-start', className)} />
  </div>
)
export const Row = ({ className, ...rest }: ComponentProps<'tr'>) => (
  <tr {...rest} className={clsx('border-line border-b last:border-b-0', className)} />
)
type Aligned = { figure?: boolean }
export const Head = ({ figure, className, ...rest }: ComponentProps<'th'> & Aligned) => (
  <th
    scope="col"
    {...rest}
    className={clsx('px-3 py-2 font-medium text-ink-2 text-sm', figure ? 'text-end' : 'text-start', className)}
  />
)
/** `figure` for numbers and money: to the right, digits under digits. */
export const Cell = ({ figure, className, ...rest }: ComponentProps<'td'> & Aligned) => (
  <td {...rest} className={clsx('px-3 py-2 align-middle', figure && 'tabular text-end', className)} />
)
