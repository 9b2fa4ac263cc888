import { ChevronRight } from 'lucide-react'
import { Link } from '../ui/link'

export type OrderRow = { href: string; title: string; placed: string; state: string; total: string }

/** Orders, one a line: what it is, how far it is, what it cost. */
export const OrderRows = ({ rows }: { rows: OrderRow[] }) => (
  <ul className="divide-y divide-line">
    {rows.map(({ href, title, placed, state, total }) => (
      <li key={href}>
        <Link
          href={href}
          prefetch={false}
          className="group -mx-3 grid min-h-16 grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 rounded-md px-3 py-3 hover:bg-hover"
        >
          <span className="min-w-0">
            <span className="block font-semibold">{title}</span>
            <span className="block text-ink-2 text-sm">
              {placed} · {state}
            </span>
          </span>
          <span className="tabular font-medium">{total}</span>
          <ChevronRight
            aria-hidden="true"
            className="size-5 text-ink-3 transition-transform group-hover:translate-x-0.5"
          />
        </Link>
      </li>
    ))}
  </ul>
)
