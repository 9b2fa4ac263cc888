import type { ReactNode } from 'react'
import { WordMark } from '../store/word-mark'
import type { Place } from './navigation'
import { Sidebar } from './sidebar'

type FrameProps = { places: Place[]; skip: string; menu: string; top: ReactNode; children: ReactNode }

/** Sidebar, top line, page. On phones the sidebar is a fold-out above the page, without code. */
export const Frame = ({ places, skip, menu, top, children }: FrameProps) => (
  <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-md focus:bg-raised focus:px-3 focus:py-2 focus:shadow-float"
    >
      {skip}
    </a>
    <aside data-print="hide" className="hidden border-line border-e bg-sunken lg:block">
      <div className="sticky top-0 flex h-dvh flex-col overflow-y-auto">
        <div className="flex h-13 shrink-0 items-center px-4.5">
          <WordMark className="h-4 w-auto" />
        </div>
        <Sidebar places={places} />
      </div>
    </aside>
    <div className="flex min-w-0 flex-col">
      <header
        data-print="hide"
        className="sticky top-0 z-30 flex h-13 items-center gap-2 border-line border-b bg-ground px-3 lg:px-6"
      >
        <details className="lg:hidden">
          <summary className="flex min-h-9 cursor-pointer list-none items-center rounded-md px-2 font-semibold text-sm hover:bg-hover">
            {menu}
          </summary>
          <div className="absolute start-0 top-13 z-30 max-h-[calc(100dvh-3.25rem)] w-64 overflow-y-auto rounded-md border border-line bg-raised shadow-float">
            <Sidebar places={places} />
          </div>
        </details>
        {top}
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {children}
      </main>
    </div>
  </div>
)
