'use client'

import { type Data, useGetPuck } from '@puckeditor/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { slotsOf } from './block-config'
import { BlockSteps } from './block-steps'
import { type OutlineRow, outlineRows, type Step } from './outline'
import { OutlineLine } from './outline-line'
import { useCanvas } from './puck'
import { useBlockActions } from './use-block-actions'

const moves: Record<string, Step> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }

type OutlineTreeProps = { onAdd: () => void; onEdit: () => void }

/**
 * The page as a tree of its blocks: everything that the mouse does on the canvas is done here by keys and buttons, and is
 * told. One stop of the tab key; the arrows walk.
 */
export function OutlineTree({ onAdd, onEdit }: OutlineTreeProps) {
  const t = useTranslations('editor.outline')
  const rows = useRows()
  const chosen = useCanvas((state) => state.selectedItem?.props.id as string | undefined)
  const tree = useRef<HTMLDivElement>(null)
  const getPuck = useGetPuck()
  const { choose, step, remove, duplicate } = useBlockActions()
  const stop = rows.find(({ id }) => id === chosen) ?? rows[0]
  // What moves stays in the hand: the focus follows it to its new place.
  const held = useRef(false)
  useEffect(() => {
    if (held.current && chosen) lineOf(tree.current, chosen)?.focus()
    held.current = false
  })
  if (!rows.length) return <p className="p-4 text-ink-2 text-sm">{t('empty')}</p>
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div ref={tree} role="tree" aria-label={t('title')} className="min-h-0 flex-1 overflow-y-auto p-2">
        {rows.map((row) => (
          <OutlineLine
            key={row.id}
            row={row}
            excerpt={row.kind === 'block' ? excerpt(getPuck().getItemById(row.id)?.props) : ''}
            isChosen={row.id === chosen}
            isStop={row === stop}
            onChoose={() => go(row)}
            onKey={(event) => press(event, row)}
          />
        ))}
      </div>
      {chosen && <BlockSteps id={chosen} onAdd={onAdd} />}
    </div>
  )

  function go(row: OutlineRow | undefined) {
    if (!row) return
    if (row.kind === 'block') choose(row.id)
    lineOf(tree.current, row.id)?.focus()
  }

  function press(event: KeyboardEvent, row: OutlineRow) {
    const isCommand = event.metaKey || event.ctrlKey
    if (isCommand && event.key !== 'd') return
    const way = moves[event.key]
    if (event.altKey && way) move(row, way)
    else if (!doKey(event.key, isCommand, row)) return
    event.preventDefault()
    event.stopPropagation()
  }

  function doKey(key: string, isCommand: boolean, row: OutlineRow): boolean {
    const at = rows.indexOf(row)
    const next = rows[at + 1]
    if (key === 'ArrowDown') go(next)
    else if (key === 'ArrowUp') go(rows[at - 1])
    else if (key === 'ArrowLeft') go(rows.slice(0, at).findLast(({ depth }) => depth < row.depth))
    else if (key === 'ArrowRight') go(next && next.depth > row.depth ? next : undefined)
    else if (key === 'Home') go(rows[0])
    else if (key === 'End') go(rows.at(-1))
    else if (key === 'Enter') onEdit()
    else if (key === 'a') onAdd()
    else if (key === 'Delete' || key === 'Backspace') drop(row, next ?? rows[at - 1])
    else if (key === 'd' && isCommand) row.kind === 'block' && duplicate(row.id)
    else return false
    return true
  }

  function move({ kind, id }: OutlineRow, way: Step) {
    if (kind !== 'block') return
    held.current = true
    step(id, way)
  }

  function drop({ kind, id }: OutlineRow, next: OutlineRow | undefined) {
    if (kind === 'block' && remove(id)) setTimeout(() => go(next))
  }
}

/** Drawn anew when the shape of the page changes, not with every letter. */
function useRows(): OutlineRow[] {
  const [shapeOf] = useState(() => {
    let last: { data: Data; shape: string } | undefined
    // The canvas asks many times for each letter, mostly of the same page.
    return (data: Data) => {
      if (last?.data !== data) last = { data, shape: JSON.stringify(outlineRows(data, slotsOf)) }
      return last.shape
    }
  })
  const shape = useCanvas(({ appState }) => shapeOf(appState.data))
  return useMemo(() => JSON.parse(shape), [shape])
}

const lineOf = (tree: HTMLElement | null, id: string) =>
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)

/** The first words in a block, to tell it from its neighbours. */
function excerpt(props: Record<string, unknown> | undefined): string {
  const text = ['title', 'label', 'text', 'caption'].map((name) => props?.[name])
  const found = text.find((one): one is string => typeof one === 'string' && one !== '')
  return found
    ? found
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60)
    : ''
}
