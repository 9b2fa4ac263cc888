'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Textarea } from '../../ui/textarea'
import type { Outcome } from '../editor/use-draft'

/** In thousandths of width and height. */
export type Region = { x: number; y: number; width: number; height: number }
export type AssetComment = {
  id: string
  author: string
  body: string
  at: string
  isResolved: boolean
  region: Region | null
}

type AssetCommentsProps = {
  comments: AssetComment[]
  /** Numbers of those that mean a part, as they stand in the picture. */
  numbers: Map<string, number>
  region: Region | null
  /** Whether a part is being marked; absent for what has no picture. */
  marking?: { isOn: boolean; set: (on: boolean) => void }
  send: (body: string, region: Region | null) => Promise<Outcome>
  resolve: (input: { id: string; resolved: boolean }) => Promise<Outcome>
}

/** What colleagues say, to all of it or to a part that is framed in the picture. */
export function AssetComments({ comments, numbers, region, marking, send, resolve }: AssetCommentsProps) {
  const t = useTranslations('assets.detail')
  const [body, setBody] = useState('')
  const [busy, start] = useTransition()
  return (
    <>
      <ol className="space-y-4 text-sm">
        {comments.map(({ id, author, body: said, at, isResolved }) => (
          <li key={id} className={isResolved ? 'text-ink-3' : undefined}>
            <p className="flex items-baseline gap-2 text-ink-2 text-xs">
              {numbers.has(id) && <span className="bg-signal px-1 text-on-signal">{numbers.get(id)}</span>}
              <span className="font-medium">{author}</span>
              <span className="text-ink-3">{at}</span>
              <button
                type="button"
                className="ms-auto underline"
                onClick={() => start(async () => void (await resolve({ id, resolved: !isResolved })))}
              >
                {isResolved ? t('reopen') : t('resolve')}
              </button>
            </p>
            <p className={isResolved ? 'line-through' : 'whitespace-pre-line'}>{said}</p>
          </li>
        ))}
      </ol>
      <form
        className="mt-4 space-y-2"
        onSubmit={(event) => {
          event.preventDefault()
          start(async () => {
            const outcome = await send(body, region)
            if (outcome.ok) setBody('')
            else toast.error(outcome.message)
          })
        }}
      >
        <Textarea
          required
          rows={3}
          maxLength={2000}
          value={body}
          aria-label={t('comment')}
          placeholder={t('comment')}
          onChange={({ target }) => setBody(target.value)}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" size="sm" variant="strong" busy={busy} disabled={!body.trim()}>
            {t('send')}
          </Button>
          {marking && (
            <Button size="sm" variant="quiet" aria-pressed={marking.isOn} onClick={() => marking.set(!marking.isOn)}>
              {region ? t('regionSet') : t('region')}
            </Button>
          )}
        </div>
      </form>
    </>
  )
}
