'use client'

import { useEffect, useState } from 'react'

export type Suggestion = { name: string; href: string; price?: string | null; picture?: string | null }
export type Suggestions = { corrected: string | null; categories: Suggestion[]; products: Suggestion[] }

/** Someone who types on is not asked for each letter. Milliseconds. */
const PAUSE = 140
const LEAST = 2

const known = new Map<string, Suggestions>()

/** What the shop proposes for a text that is being typed; an older question is dropped when a newer one is asked. */
export function useSuggestions(storefront: string, typed: string): Suggestions | undefined {
  const [found, setFound] = useState<Suggestions>()
  const text = typed.trim().toLowerCase()
  useEffect(() => {
    const had = known.get(`${storefront} ${text}`)
    if (had || text.length < LEAST) return setFound(had)
    const question = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const address = `/api/suggest?${new URLSearchParams({ storefront, q: text })}`
        const answer = await fetch(address, { signal: question.signal })
        if (!answer.ok) return
        const { data } = (await answer.json()) as { data: Suggestions }
        known.set(`${storefront} ${text}`, data)
        setFound(data)
      } catch {
        // Nothing proposed: Enter still searches.
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      question.abort()
    }
  }, [storefront, text])
  return text.length < LEAST ? undefined : found
}
