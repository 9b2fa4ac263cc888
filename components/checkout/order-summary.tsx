import type { ReactNode } from 'react'
import { Picture, type PictureSource } from '../ui/picture'

export type SummaryLine = {
  id: string
  name: string
  variantName: string
  picture: PictureSource | null
  quantity: number
  total: string
  href?: string
  /** What it was put together of. */
  more?: ReactNode
}

export type SummaryRow = { label: string; value: string; note?: boolean }

type OrderSummaryProps = {
  title: string
  lines: SummaryLine[]
  rows: SummaryRow[]
  total: SummaryRow
  children?: ReactNode
}

/** What is bought and what it costs, as it stands beside the checkout and on the order. */
export const OrderSummary = ({ title, lines, rows, total, children }: OrderSummaryProps) => (
  <section aria-label={title} className="text-sm">
    <ul className="divide-y divide-line">
      {lines.map(({ id, name, variantName, picture, quantity, total: sum, more }) => (
        <li key={id} className="flex flex-wrap gap-x-4 gap-y-1 py-3 first:pt-0">
          {picture ? (
            <Picture
              picture={picture}
              sizes="5rem"
              alt=""
              className="aspect-picture w-19 shrink-0 self-start rounded-sm object-cover"
            />
          ) : (
            <span className="aspect-picture w-19 shrink-0 self-start rounded-sm bg-picture" />
          )}
          <div className="min-w-0 flex-1">
            <span className="block font-semibold">{name}</span>
            {variantName && <span className="block hyphens-auto break-words text-ink-2">{variantName}</span>}
            <span className="tabular block text-ink-2">× {quantity}</span>
          </div>
          <span className="tabular shrink-0">{sum}</span>
          {more && <div className="w-full">{more}</div>}
        </li>
      ))}
    </ul>
    <Sums rows={rows} total={total} />
    {children}
  </section>
)

/** Sums below one another, the total last and largest. */
export const Sums = ({ rows, total }: { rows: SummaryRow[]; total: SummaryRow }) => (
  <dl className="tabular mt-2 border-line border-t pt-4">
    {rows.map(({ label, value, note }) => (
      <div
        key={label}
        className={note ? 'flex justify-between gap-4 py-0.5 text-ink-3' : 'flex justify-between gap-4 py-1'}
      >
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
    <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4 border-line border-t pt-4 font-semibold text-xl">
      <dt>{total.label}</dt>
      <dd data-testid="total">{total.value}</dd>
    </div>
  </dl>
)
