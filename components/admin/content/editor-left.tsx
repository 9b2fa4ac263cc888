'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { OutlineTree } from './outline-tree'
import { Palette } from './palette'

export type Side = 'blocks' | 'outline'

type EditorLeftProps = {
  side: Side
  onSide: (side: Side) => void
  onAdd: () => void
  onEdit: () => void
  onInserted: () => void
}

/** What can be put onto the page, and what stands on it. */
export function EditorLeft({ side, onSide, onAdd, onEdit, onInserted }: EditorLeftProps) {
  const t = useTranslations('editor.frame')
  return (
    <>
      <div role="tablist" aria-label={t('left')} className="flex gap-1 border-line border-b p-1.5">
        <Tab isOpen={side === 'blocks'} onOpen={() => onSide('blocks')}>
          {t('blocks')}
        </Tab>
        <Tab isOpen={side === 'outline'} onOpen={() => onSide('outline')}>
          {t('outline')}
        </Tab>
      </div>
      {side === 'blocks' ? <Palette onInserted={onInserted} /> : <OutlineTree onAdd={onAdd} onEdit={onEdit} />}
    </>
  )
}

const Tab = ({ isOpen, onOpen, children }: { isOpen: boolean; onOpen: () => void; children: ReactNode }) => (
  <button
    type="button"
    role="tab"
    aria-selected={isOpen}
    onClick={onOpen}
    className="min-h-8 flex-1 rounded-md px-2 font-medium text-ink-2 text-sm hover:bg-hover aria-selected:bg-pressed aria-selected:text-ink"
  >
    {children}
  </button>
)
