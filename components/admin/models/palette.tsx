'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Faults } from './features-canvas'
import { useModelDesk } from './model-desk'
import { looks, parts, type View } from './places'

type PaletteProps = { view: View; onView: (view: View) => void; hidden: View[]; children?: ReactNode }

/** The parts of a model with how much is in each, and the ways to look at all of it. */
export function Palette({ view, onView, hidden, children }: PaletteProps) {
  const t = useTranslations('models')
  const { definition, faultsIn, check } = useModelDesk()
  const count = (part: (typeof parts)[number]) =>
    part === 'pictures' ? definition.pictures.layers.length : definition[part].length
  const entry = (each: View, more: ReactNode) => (
    <li key={each} className="shrink-0">
      <button
        type="button"
        aria-current={view === each ? 'true' : undefined}
        onClick={() => onView(each)}
        className="flex min-h-9 w-full items-center gap-2 rounded-md px-2.5 text-start text-sm hover:bg-hover aria-[current=true]:bg-pressed aria-[current=true]:font-semibold"
      >
        {t(`view.${each}`)}
        {more}
      </button>
    </li>
  )
  return (
    <nav aria-label={t('palette')} className="min-w-0 self-start lg:sticky lg:top-16">
      <ul className="flex gap-1 overflow-x-auto lg:flex-col lg:overflow-visible">
        {parts.map((part) =>
          entry(
            part,
            <span className="tabular ms-auto font-normal text-ink-2 text-xs">
              <Faults count={faultsIn(part) + (part === 'rules' ? (check?.contradiction.length ?? 0) : 0)} />{' '}
              {count(part)}
            </span>,
          ),
        )}
        <li aria-hidden="true" className="border-line max-lg:border-s lg:my-2 lg:border-t" />
        {looks.filter((look) => !hidden.includes(look)).map((look) => entry(look, null))}
      </ul>
      {children && <div className="mt-4">{children}</div>}
    </nav>
  )
}
