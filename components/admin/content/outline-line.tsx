'use client'

import { Lock } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { BlockIcon } from './block-icon'
import { useBlockWords } from './block-words'
import type { OutlineRow } from './outline'
import { UNKNOWN } from './puck-data'

type OutlineLineProps = {
  row: OutlineRow
  excerpt: string
  isChosen: boolean
  /** The one line that the tab key stops at. */
  isStop: boolean
  onChoose: () => void
  onKey: (event: KeyboardEvent) => void
}

export function OutlineLine({ row, excerpt, isChosen, isStop, onChoose, onKey }: OutlineLineProps) {
  const t = useTranslations('editor.outline')
  const { nameOf, labelOf } = useBlockWords()
  return (
    <div
      role="treeitem"
      data-row={row.id}
      aria-level={row.depth + 1}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKey}
      className="flex min-h-9 cursor-default items-center gap-2 rounded-md pe-2 text-sm hover:bg-hover aria-selected:bg-pressed"
    >
      <span aria-hidden="true" className="shrink-0" style={{ width: `${0.5 + row.depth}rem` }} />
      {row.kind === 'slot' ? (
        <span className="truncate text-ink-3">
          {labelOf(row.slot)}
          {row.isEmpty && ` (${t('nothing')})`}
        </span>
      ) : (
        <>
          <BlockIcon type={row.type} />
          <span className={row.type === UNKNOWN ? 'shrink-0 text-ink-3' : 'shrink-0 font-medium'}>
            {nameOf(row.type)}
          </span>
          <span className="truncate text-ink-3">{excerpt}</span>
          {row.isLocked && (
            <Lock role="img" aria-label={t('locked')} className="ms-auto size-3.5 shrink-0 text-ink-3" />
          )}
        </>
      )}
    </div>
  )
}
