import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '../ui/button-class'
import { Dialog, opens } from '../ui/dialog'

type ListingViewProps = {
  /** Chips of what is chosen. */
  chosen: ReactNode
  sort: ReactNode
  count: string
  filters: ReactNode
  words: { filters: string; showFilters: string; close: string }
  children: ReactNode
}

const SHEET = 'listing-filters'

/** Facets beside the list on wide screens, in a sheet from below on phones. */
export const ListingView = ({ chosen, sort, count, filters, words, children }: ListingViewProps) => (
  <div className="mt-6 grid gap-x-12 lg:grid-cols-[15rem_minmax(0,1fr)]">
    <aside className="hidden lg:block" aria-label={words.filters}>
      {filters}
    </aside>
    <div className="min-w-0">
      <div className="flex min-h-control flex-wrap items-center gap-x-4 gap-y-2 border-line border-b pb-3">
        <p className="tabular text-ink-2" role="status">
          {count}
        </p>
        <button type="button" {...opens(SHEET)} className={buttonClass({ size: 'sm' }, 'ms-auto lg:hidden')}>
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          {words.showFilters}
        </button>
        <div className="ms-auto hidden lg:block">{sort}</div>
      </div>
      {chosen}
      <div data-waits="">{children}</div>
    </div>
    <Dialog id={SHEET} side="bottom" title={words.filters} closeLabel={words.close}>
      <div className="mb-4">{sort}</div>
      {filters}
    </Dialog>
  </div>
)
