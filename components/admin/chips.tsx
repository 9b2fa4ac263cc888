'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'

export type Chip = { key: string; label: string; remove: () => void }

/** What has been chosen, each to be taken away again. */
export function Chips({ chips }: { chips: Chip[] }) {
  const t = useTranslations('admin.picker')
  return chips.map(({ key, label, remove }) => (
    <li
      key={key}
      className="inline-flex min-h-8 max-w-full items-center gap-1 rounded-full border border-line bg-sunken ps-3 pe-1 text-sm"
    >
      <span className="truncate">{label}</span>
      <button
        type="button"
        aria-label={t('remove', { name: label })}
        onClick={remove}
        className="grid size-6 shrink-0 place-items-center rounded-full text-ink-2 hover:bg-hover hover:text-ink"
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
    </li>
  ))
}
