'use client'

import { FileText, ListTree, SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'use-intl'

export type Panel = 'left' | 'canvas' | 'properties'

/** On a phone or a tablet there is room for one of the three: which one is shown. */
export function PanelBar({ panel, onPanel }: { panel: Panel; onPanel: (panel: Panel) => void }) {
  const t = useTranslations('editor.frame')
  const parts = [
    { name: 'left', label: t('left'), Sign: ListTree },
    { name: 'canvas', label: t('page'), Sign: FileText },
    { name: 'properties', label: t('properties'), Sign: SlidersHorizontal },
  ] as const
  return (
    <nav
      aria-label={t('parts')}
      className="flex border-line border-t bg-ground pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {parts.map(({ name, label, Sign }) => (
        <button
          key={name}
          type="button"
          aria-pressed={panel === name}
          onClick={() => onPanel(name)}
          className="flex min-h-12 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-ink-2 text-xs aria-pressed:font-semibold aria-pressed:text-ink"
        >
          <Sign aria-hidden="true" className="size-4" />
          {label}
        </button>
      ))}
    </nav>
  )
}
