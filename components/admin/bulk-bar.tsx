'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/kernel/form'
import { Button } from '../ui/button'
import { Input } from '../ui/input'

type Doing = {
  /** A server action. */
  run: (ids: string[], answer: string) => Promise<NonNullable<FormState>>
  /** Said when it worked, unless the action answers with a sentence. */
  done: string
  danger?: boolean
  /** Asked before it is done. */
  ask?: { label: string; value: string }
}
/** A page or file about the chosen lines; their ids are added to the address. */
type Opening = { open: string }

/** Something that can be done to several lines at once. */
export type BulkAction = { code: string; label: string } & (Doing | Opening)

export function BulkBar({ ids, actions, unselect }: { ids: string[]; actions: BulkAction[]; unselect: () => void }) {
  const t = useTranslations('admin.list')
  const [busy, start] = useTransition()
  const [asked, ask] = useState<string | null>(null)
  const words = useTranslations('admin.detail')
  const perform = (action: BulkAction, answer = '') => {
    if ('open' in action) return void window.open(`${action.open}?${ids.map((id) => `id=${id}`).join('&')}`, '_blank')
    if ((action.danger || action.ask) && asked !== action.code) return ask(action.code)
    start(async () => {
      const outcome = await action.run(ids, answer)
      ask(null)
      if (!outcome.ok) toast.error(outcome.message)
      else {
        toast.success(typeof outcome.value === 'string' ? outcome.value : action.done)
        unselect()
      }
    })
  }
  const question = actions.find(({ code }) => code === asked)
  return (
    <div className="sticky bottom-4 z-20 mx-auto mt-4 flex w-fit flex-wrap items-center gap-2 rounded-lg border border-line bg-raised p-2 shadow-float">
      <span className="tabular px-2 text-sm" role="status">
        {t('selected', { count: ids.length })}
      </span>
      {question && 'ask' in question && question.ask && (
        <form
          className="flex items-center gap-2"
          action={(form) => perform(question, String(form.get('answer') ?? ''))}
        >
          <Input
            name="answer"
            required
            autoFocus
            maxLength={80}
            aria-label={question.ask.label}
            placeholder={question.ask.label}
            defaultValue={question.ask.value}
            className="w-40"
          />
          <Button type="submit" size="sm" variant="strong" busy={busy}>
            {question.label}
          </Button>
        </form>
      )}
      {actions
        .filter((action) => !(action.code === asked && 'ask' in action && action.ask))
        .map((action) => (
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
