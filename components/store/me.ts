'use client'

import { QueryClient, useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** What is personal on a page that is otherwise the same for everybody. */
export type Me = { name: string | null; cartCount: number; decision?: string }

const queries = new QueryClient()

/** The one live request of a page: after everything else, again when the window comes back, and when told to. */
export function useMe(): Me | undefined {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const wait = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200))
    wait(() => setIdle(true))
  }, [])
  return useQuery({ queryKey: ['me'], queryFn: readMe, enabled: idle, staleTime: 20_000 }, queries).data
}

/** After something was put into the cart, or someone signed in or out. */
export const refreshMe = () => queries.invalidateQueries({ queryKey: ['me'] })

/** When the visitor is decided about differently than before, every page that the router holds is old. */
export function useFreshDecision() {
  const me = useMe()
  const router = useRouter()
  const { storefront } = useParams<{ storefront?: string }>()
  const [known, setKnown] = useState<string>()
  const now = me?.decision && `${storefront} ${me.decision}`
  useEffect(() => {
    if (!now || now === known) return
    if (known?.startsWith(`${storefront} `)) router.refresh()
    setKnown(now)
  }, [now, known, router, storefront])
}

async function readMe(): Promise<Me> {
  const response = await fetch('/api/me', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`me: ${response.status}`)
  const body = (await response.json()) as Me | { data: Me }
  return 'data' in body ? body.data : body
}
