'use client'

import { useEffect, useState } from 'react'

/** Asks the server about something that changes while people type: a moment after the last change, the newest only. */
export function useAsked<T>(
  path: string,
  question: unknown,
  wait = 350,
): { answer: T | null; busy: boolean; failed: boolean } {
  const [state, setState] = useState<{ answer: T | null; to: unknown; failed: boolean }>({
    answer: null,
    to: undefined,
    failed: false,
  })
  useEffect(() => {
    if (question === null) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(question),
          signal: stop.signal,
        })
        const body = await response.json()
        if (stop.signal.aborted) return
        setState((now) => ({ answer: response.ok ? body.data : now.answer, to: question, failed: !response.ok }))
      } catch {
        if (!stop.signal.aborted) setState((now) => ({ ...now, to: question, failed: true }))
      }
    }, wait)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [path, question, wait])
  return { answer: state.answer, busy: question !== null && state.to !== question, failed: state.failed }
}
