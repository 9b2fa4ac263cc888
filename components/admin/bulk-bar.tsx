'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/kernel/form'
import { Button } from '../ui/button'

/** Something that can be done to several lines at once; `run` is a server action. */
export type BulkAction = {
  code: string
  label: string
  danger?: boolean
  run: (ids: string[]) => Promise<NonNullable<FormState>>
  /** Said when it worked. */
  done: string
}

export function BulkBar({ ids, actions, unselect }: { ids: string[]; actions: BulkAction[]; unselect: () => void }) {
  const t = useTranslations('admin.list')
  const [busy, start] = useTransition()
  const [asked, ask] = useState<string | null>(null)
  const words = useTranslations('admin.detail')
  const perform = (action: BulkAction) => {
    if (action.danger && asked !== action.code) return ask(action.code)
    start(async () => {
      const outcome = await action.run(ids)
      ask(null)
      if (!outcome.ok) toast.error(outcome.message)
      else {
        toast.success(action.done)
        unselect()
      }
    })
  }
  return (
    <div className="sticky bottom-4 z-20 mx-auto mt-4 flex w-fit flex-wrap items-center gap-2 rounded-lg border border-line bg-raised p-2 shadow-float">
      <span className="tabular px-2 text-sm" role="status">
        {t('selected', { count: ids.length })}
      </span>
      {actions.map((action) => (
        <Button
          key={action.code}
          size="sm"
          variant={asked === action.code ? 'danger' : 'outline'}
          busy={busy}
          onClick={() => perform(action)}
        >
          {asked === action.code ? words('confirm') : action.label}
        </Button>
      ))}
      <Button size="sm" variant="quiet" onClick={unselect}>
        {t('unselect')}
      </Button>
    </div>
  )
}
