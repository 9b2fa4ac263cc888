'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import type { Draft } from './use-draft'

type EditorProps<T> = {
  draft: Draft<T>
  /** What is stored now in a few words, told to whoever is second. */
  summary: (saved: T) => ReactNode
  children: ReactNode
  readOnly?: boolean
  /** On the button, where it is not "Save". Such an editor shows it always: there is nothing stored yet. */
  submit?: string
}

/** The frame of an editor: what was refused, what someone else saved, and a bar that appears with the first change. */
export function Editor<T>({ draft, summary, children, readOnly, submit }: EditorProps<T>) {
  const t = useTranslations('admin.detail')
  const form = useRef<HTMLFormElement>(null)
  const { refusal, isChanged, busy } = draft
  const isConflict = refusal?.code === 'conflict'
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refusal])
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    if (isChanged) draft.submit()
  }
  return (
    <form
      ref={form}
      noValidate
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        draft.submit()
      }}
    >
      {isConflict && (
        <Notice tone="warning" title={t('conflictTitle')} className="mb-5">
          <p>{refusal.message}</p>
          <div className="mt-2 text-sm">
            <p className="font-semibold">{t('stored')}</p>
            {summary(draft.saved)}
          </div>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button size="sm" onClick={draft.discard}>
              {t('takeTheirs')}
            </Button>
            <Button size="sm" variant="quiet" onClick={draft.keep}>
              {t('keepMine')}
            </Button>
          </div>
        </Notice>
      )}
      {refusal && !isConflict && (
        <Notice tone="danger" className="mb-5">
          {refusal.message}
        </Notice>
      )}
      <fieldset disabled={readOnly} className="min-w-0">
        {children}
      </fieldset>
      {submit ? (
        <div className="mt-6">
          <Button type="submit" variant="strong" busy={busy}>
            {submit}
          </Button>
        </div>
      ) : (
        (isChanged || busy) && (
          <div className="sticky bottom-3 z-10 ms-auto mt-5 flex w-fit max-w-full animate-rise flex-wrap items-center gap-2 rounded-lg border border-line bg-raised p-2 shadow-float">
            <span className="px-2 text-ink-2 text-sm" role="status">
              {t('unsaved')}
            </span>
            <Button type="submit" size="sm" variant="strong" busy={busy}>
              {t('save')}
            </Button>
            <Button size="sm" variant="quiet" onClick={draft.discard} disabled={busy}>
              {t('discard')}
            </Button>
          </div>
        )
      )}
    </form>
  )
}
