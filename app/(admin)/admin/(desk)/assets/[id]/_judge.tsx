'use client'

import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { judge } from '../actions'

type JudgeProps = {
  id: string
  status: 'draft' | 'approved' | 'rejected'
  words: { approve: string; reject: string }
}

/** Approves it for the public, or sends it back. */
export function Judge({ id, status, words }: JudgeProps) {
  const [busy, start] = useTransition()
  const put = (next: 'approved' | 'rejected') =>
    start(async () => {
      const outcome = await judge({ ids: [id], status: next })
      if (!outcome.ok) toast.error(outcome.message)
    })
  return (
    <>
      {status !== 'rejected' && (
        <Button busy={busy} onClick={() => put('rejected')}>
          {words.reject}
        </Button>
      )}
      {status !== 'approved' && (
        <Button variant="strong" busy={busy} onClick={() => put('approved')}>
          {words.approve}
        </Button>
      )}
    </>
  )
}
