'use client'

import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useTransition } from 'react'
import { toast } from 'sonner'
import type { Outcome } from '../editor/use-draft'
import './tree-handle.css'

type Line = { id: string; parentId: string | null; at: number }
type Spot = { parentId: string | null; position?: number }

type TreeHandleProps = Line & {
  name: string
  words: { label: string; hint: string }
  /** The line before at the same depth: what an arrow to the right goes into. */
  into?: string
  /** Behind the page around it: where an arrow to the left goes. */
  out?: Spot
  move: (id: string, parentId: string | null, position?: number) => Promise<Outcome>
}

// Of the one line that is in the hand; a browser tells other lines nothing of it before it is dropped.
let held: Line | null = null

/** By it a page is pulled to another place of the tree; arrow keys do the same. */
export function TreeHandle({ id, parentId, at, name, words, into, out, move }: TreeHandleProps) {
  const handle = useRef<HTMLButtonElement>(null)
  const [busy, start] = useTransition()
  const go = (page: string, spot: Spot) =>
    start(async () => {
      const outcome = await move(page, spot.parentId, spot.position)
      if (!outcome.ok) toast.error(outcome.message)
    })
  useEffect(() => {
    const row = handle.current?.closest('tr')
    if (!row) return
    const over = (event: DragEvent) => {
      if (!held || held.id === id) return
      event.preventDefault()
      row.dataset.drop = placeOf(event, row)
    }
    const leave = () => delete row.dataset.drop
    const drop = (event: DragEvent) => {
      leave()
      if (!held || held.id === id) return
      event.preventDefault()
      go(held.id, spotAt(placeOf(event, row), held, { id, parentId, at }))
    }
    const listening = new AbortController()
    const { signal } = listening
    row.addEventListener('dragover', over, { signal })
    row.addEventListener('dragleave', leave, { signal })
    row.addEventListener('drop', drop, { signal })
    return () => listening.abort()
  })
  const press = (event: KeyboardEvent) => {
    const spot: Spot | undefined | false =
      (event.key === 'ArrowUp' && at > 0 && { parentId, position: at - 1 }) ||
      (event.key === 'ArrowDown' && { parentId, position: at + 1 }) ||
      (event.key === 'ArrowRight' && into !== undefined && { parentId: into }) ||
      (event.key === 'ArrowLeft' && out)
    if (!spot) return
    event.preventDefault()
    event.stopPropagation()
    go(id, spot)
  }
  return (
    <button
      ref={handle}
      type="button"
      draggable
      aria-label={words.label}
      title={words.hint}
      aria-busy={busy || undefined}
      onKeyDown={press}
      onDragStart={(event) => {
        held = { id, parentId, at }
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', name)
        const row = handle.current?.closest('tr')
        if (row) event.dataTransfer.setDragImage(row, 12, row.offsetHeight / 2)
      }}
      onDragEnd={() => {
        held = null
      }}
      className="hidden size-8 cursor-grab place-items-center rounded-md text-ink-3 hover:bg-hover hover:text-ink aria-busy:opacity-45 sm:grid"
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  )
}

type Place = 'before' | 'inside' | 'behind'

/** The upper quarter of a line is before it, the lower one behind it, what is between is in it. */
function placeOf({ clientY }: DragEvent, row: Element): Place {
  const { top, height } = row.getBoundingClientRect()
  const part = (clientY - top) / height
  return part < 0.25 ? 'before' : part > 0.75 ? 'behind' : 'inside'
}

function spotAt(place: Place, what: Line, line: Line): Spot {
  if (place === 'inside') return { parentId: line.id }
  const before = place === 'before' ? line.at : line.at + 1
  // Taken out from above, it leaves a gap that the others fill.
  const gap = what.parentId === line.parentId && what.at < before ? 1 : 0
  return { parentId: line.parentId, position: before - gap }
}
