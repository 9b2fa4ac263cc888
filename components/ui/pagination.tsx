import { clsx } from 'clsx'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { fill } from './fill'
import { Link } from './link'

/** Of the area `ui`: `texts(channel, 'ui').pagination`. */
export type PaginationWords = { label: string; previous: string; next: string; page: string; of: string }

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string; words: PaginationWords }

/** Links, so they work without JavaScript and can be opened beside. */
export function Pagination({ page, pages, hrefOf, words }: PaginationProps) {
  if (pages < 2) return null
  const step = (to: number, label: string, rel: 'prev' | 'next') => {
    const Icon = rel === 'prev' ? ChevronLeft : ChevronRight
    const look = 'inline-grid size-control place-items-center rounded-md hover:bg-hover'
    return to < 1 || to > pages ? (
      <span aria-hidden="true" className={clsx(look, 'pointer-events-none opacity-30')}>
        <Icon className="size-5" />
      </span>
    ) : (
      <Link href={hrefOf(to)} rel={rel} aria-label={label} className={look}>
        <Icon aria-hidden="true" className="size-5" />
      </Link>
    )
  }
  return (
    <nav aria-label={words.label} className="flex items-center justify-center gap-1">
      {step(page - 1, words.previous, 'prev')}
      <ol className="tabular hidden items-center gap-1 sm:flex">
        {shownPages(page, pages).map((shown, i) => (
          <li key={i}>
            {shown === null ? (
              <span aria-hidden="true" className="inline-grid w-6 place-items-center text-ink-3">
                …
              </span>
            ) : (
              <Link
                href={hrefOf(shown)}
                aria-label={fill(words.page, { page: shown })}
                aria-current={shown === page ? 'page' : undefined}
                className="inline-grid h-control min-w-control place-items-center rounded-md px-2 hover:bg-hover aria-[current=page]:bg-brand aria-[current=page]:font-semibold aria-[current=page]:text-on-brand"
              >
                {shown}
              </Link>
            )}
          </li>
        ))}
      </ol>
      <span className="tabular px-3 text-ink-2 text-sm sm:hidden">{fill(words.of, { page, pages })}</span>
      {step(page + 1, words.next, 'next')}
    </nav>
  )
}

/** First, last and the neighbours of this page; null where pages are left out. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((p) => p >= 1 && p <= pages)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((p, i) => {
    const gap = p - (sorted[i - 1] ?? 0)
    return gap > 2 ? [null, p] : gap === 2 ? [p - 1, p] : [p]
  })
}
