'use client'

import { useTransition } from 'react'
import { toast } from 'sonner'
import { ListOrder } from './list-order'
import type { Outcome } from './use-draft'

type MoveButtonsProps = {
  name: string
  at: number
  of: number
  /** A server action that puts it at a place among its siblings. */
  move: (to: number) => Promise<Outcome>
}

/** Changes the place of a line at once. */
export function MoveButtons({ name, at, of, move }: MoveButtonsProps) {
  const [busy, start] = useTransition()
  const go = (to: number) =>
    start(async () => {
      const outcome = await move(to)
      if (!outcome.ok) toast.error(outcome.message)
    })
  return (
    <span className={busy ? 'pointer-events-none opacity-45' : undefined} aria-busy={busy || undefined}>
      <ListOrder name={name} at={at} of={of} onMove={go} />
    </span>
  )
}
