'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/kernel/form'

export type Outcome<T = unknown> = NonNullable<FormState<T>>

type DraftOptions<T> = {
  /** What is stored now; a new one comes with each reading of the page. */
  saved: T
  version: number
  save: (value: T, version: number) => Promise<Outcome>
  /** Takes into the draft what has come to `saved` since the draft began. */
  merge?: (value: T, base: T, saved: T) => T
  /** Instead of saying "Saved": go somewhere. */
  onSaved?: (outcome: Outcome) => void
}

export type Draft<T> = ReturnType<typeof useDraft<T>>

/**
 * What one editor of a page has typed and not yet saved. Other editors may save meanwhile and the page be read anew:
 * the draft stays until it is saved or discarded, and it is saved upon the version that the person has seen last.
 */
export function useDraft<T>({ saved, version, save, merge, onSaved }: DraftOptions<T>) {
  const t = useTranslations('admin.detail')
  const router = useRouter()
  const [own, setOwn] = useState<{ value: T; base: T } | null>(null)
  const [savedUpon, setSavedUpon] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Extract<Outcome, { ok: false }> | null>(null)
  const [busy, start] = useTransition()
  // Until the page has been read anew, it would show what was there before.
  if (savedUpon !== null && savedUpon !== version) {
    setSavedUpon(null)
    setOwn(null)
  }
  const value = own ? (merge?.(own.value, own.base, saved) ?? own.value) : saved
  const isChanged = own !== null && savedUpon === null && !isSame(value, saved)
  useEffect(() => {
    if (!isChanged) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isChanged])

  return {
    value,
    saved,
    isChanged,
    busy,
    refusal,
    /** What is wrong with a field of the input, by its dotted path. */
    error: (path: string) => refusal?.fields[path],
    change(next: T) {
      setOwn({ value: next, base: saved })
      setSavedUpon(null)
    },
    discard() {
      setOwn(null)
      setRefusal(null)
    },
    /** Someone saved meanwhile and the person has seen what: the next save is meant. */
    keep: () => setRefusal(null),
    submit() {
      if (busy) return
      start(async () => {
        const outcome = await save(value, version)
        if (!outcome.ok) {
          setRefusal(outcome)
          if (outcome.code === 'conflict') router.refresh()
          return
        }
        setRefusal(null)
        setSavedUpon(version)
        if (onSaved) onSaved(outcome)
        else toast.success(t('saved'))
      })
    },
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
