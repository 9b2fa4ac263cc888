import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

type TableProps = ComponentProps<'table'> & {
  /** Rows become blocks where there is no room for columns; for a list of records, not for a grid of figures. */
  stacks?: boolean
}

/** Rows between hairlines. Scrolls sideways inside itself, never the page. */
export const Table = ({ className, stacks, ...rest }: TableProps) => (
  <div className="w-full overflow-x-auto">
    <table {...rest} className={clsx('w-full border-collapse text-start', stacks && 'stacks', className)} />
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
    className={clsx('px-2 py-2 font-medium sm:px-3 text-ink-2 text-sm', figure ? 'text-end' : 'text-start', className)}
  />
)
type CellProps = ComponentProps<'td'> &
  Aligned & {
    /** Names the record: the first of a block. */
    name?: boolean
    /** What the head of the column says, for a value that says nothing alone in a block. */
    label?: string
  }
/** `figure` for numbers and money: to the right, digits under digits. */
export const Cell = ({ figure, name, label, className, ...rest }: CellProps) => (
  <td
    {...rest}
    data-name={name ? '' : undefined}
    data-label={label}
    className={clsx('px-2 py-2 align-middle sm:px-3', figure && 'tabular text-end', className)}
  />
)
