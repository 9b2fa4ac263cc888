'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { MergeConflict } from '@/lib/content/merge'
import { mergeContent } from '@/lib/content/merge-content'
import { isSame } from '@/lib/content/same'
import type { Outcome } from '../editor/use-draft'
import { forgetDraft, keepDraft, keptDraft } from './kept-draft'
import type { PageDraft } from './puck-data'

export type Stored = PageDraft & { revision: number }
export type Saved = Stored & { merged: boolean; conflicts: MergeConflict[] }
export type SaveState =
  | { at: 'saved'; when: Date | null }
  | { at: 'waiting' | 'saving' | 'offline' }
  | { at: 'refused'; message: string; fields: Record<string, string[]> }

type AutosaveOptions = {
  /** Names this text in the browser's own memory. */
  name: string
  stored: Stored
  save: (draft: PageDraft, base: Stored) => Promise<Outcome<Saved>>
  /** Someone else's changes came in: the canvas takes them. */
  onMerged: (draft: PageDraft, conflicts: MergeConflict[]) => void
}

/** Saves when somebody has stopped typing for a moment, and at the latest while they go on. */
const CALM = 1_200
const LATEST = 6_000
const AGAIN = 10_000

/**
 * Saves by itself. What cannot be sent is kept in the browser and sent later, also after it was closed; the server merges
 * it with whatever others have saved meanwhile.
 */
export function useAutosave({ name, stored, save, onMerged }: AutosaveOptions) {
  const [state, setState] = useState<SaveState>({ at: 'saved', when: null })
  const [kept] = useState(() => keptDraft(name))
  const base = useRef<Stored>(kept?.base ?? baseOf(stored))
  const draft = useRef<PageDraft>(kept?.draft ?? content(stored))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const since = useRef(0)
  const sending = useRef<Promise<void> | null>(null)
  const newest = useRef({ save, onMerged })
  useEffect(() => {
    newest.current = { save, onMerged }
  })

  const sendOnce = useCallback(async () => {
    clearTimeout(timer.current)
    since.current = 0
    if (isSame(content(draft.current), content(base.current))) {
      forgetDraft(name)
      return setState((now) => (now.at === 'saved' ? now : { at: 'saved', when: new Date() }))
    }
    const sent = draft.current
    setState({ at: 'saving' })
    const outcome = await newest.current.save(sent, base.current).catch(() => null)
    if (!outcome) {
      setState({ at: 'offline' })
      timer.current = setTimeout(() => again.current(), AGAIN)
      return
    }
    if (!outcome.ok) return setState({ at: 'refused', message: outcome.message ?? '', fields: outcome.fields })
    const { merged, conflicts, ...now } = outcome.value as Saved
    if (merged) {
      // What was typed while it was on its way goes on top.
      const mine = mergeContent(content(sent), content(draft.current), content(now))
      draft.current = mine.content
      newest.current.onMerged(mine.content, conflicts)
    }
    base.current = merged ? baseOf(now) : { ...content(sent), revision: now.revision }
    if (isSame(content(draft.current), content(base.current))) {
      forgetDraft(name)
      setState({ at: 'saved', when: new Date() })
    } else {
      keepDraft(name, { draft: draft.current, base: base.current })
      setState({ at: 'waiting' })
      timer.current = setTimeout(() => again.current(), CALM)
    }
  }, [name])

  /** One at a time; who asks meanwhile is answered by another round. */
  const send = useCallback(async (): Promise<void> => {
    while (sending.current) await sending.current
    sending.current = sendOnce()
    await sending.current
    sending.current = null
  }, [sendOnce])
  const again = useRef(send)

  const change = useCallback(
    (next: PageDraft) => {
      if (isSame(content(next), content(draft.current))) return
      draft.current = next
      keepDraft(name, { draft: next, base: base.current })
      setState((now) => (now.at === 'saved' || now.at === 'refused' ? { at: 'waiting' } : now))
      since.current ||= Date.now()
      clearTimeout(timer.current)
      timer.current = setTimeout(send, Math.max(0, Math.min(CALM, since.current + LATEST - Date.now())))
    },
    [name, send],
  )

  useEffect(() => {
    if (kept) send()
    addEventListener('online', send)
    return () => {
      removeEventListener('online', send)
      clearTimeout(timer.current)
    }
  }, [kept, send])

  useEffect(() => {
    if (state.at === 'saved') return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [state.at])

  return {
    state,
    /** What the canvas begins with: what is stored, or what could not be sent when it was open the last time. */
    first: kept?.draft ?? stored,
    change,
    saveNow: send,
    revision: useCallback(() => base.current.revision, []),
    isSaved: () => isSame(content(draft.current), content(base.current)),
    draft: () => draft.current,
    /** Asks the server for what others have saved: an empty change is merged with it. */
    async takeTheirs() {
      if (sending.current || !isSame(content(draft.current), content(base.current))) return send()
      const outcome = await newest.current.save(draft.current, base.current).catch(() => null)
      if (!outcome?.ok) return
      const { merged, conflicts, ...now } = outcome.value as Saved
      if (!merged) return
      const mine = mergeContent(content(base.current), content(draft.current), content(now))
      base.current = baseOf(now)
      draft.current = mine.content
      newest.current.onMerged(mine.content, conflicts)
    },
  }
}

const baseOf = (stored: Stored): Stored => ({ ...content(stored), revision: stored.revision })
const content = ({ title, slug, seo, blocks }: PageDraft): PageDraft => ({ title, slug, seo, blocks })
