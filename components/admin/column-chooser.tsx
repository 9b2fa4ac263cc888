'use client'

import { Columns3 } from 'lucide-react'
import { useTranslations } from 'use-intl'

type Choice = { id: string; label: string; shown: boolean; fixed: boolean; toggle: () => void }

/** Which columns a table shows. A fold-out of the browser's own. */
export function ColumnChooser({ columns }: { columns: Choice[] }) {
  const t = useTranslations('admin.list')
  return (
    <details className="relative inline-block font-normal">
      <summary
        aria-label={t('columns')}
        title={t('columns')}
        className="grid size-8 cursor-pointer place-items-center rounded-md text-ink-2 hover:bg-hover"
      >
        <Columns3 aria-hidden="true" className="size-4" />
      </summary>
      <ul className="absolute end-0 top-9 z-20 min-w-44 rounded-md border border-line bg-raised p-1 text-start shadow-float">
        {columns.map(({ id, label, shown, fixed, toggle }) => (
          <li key={id}>
            <label className="flex min-h-8 items-center gap-2 rounded-sm px-2 hover:bg-hover">
              <input type="checkbox" className="size-4" checked={shown} disabled={fixed} onChange={toggle} />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
