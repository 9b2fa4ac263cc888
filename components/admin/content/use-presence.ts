'use client'

import { useQuery } from '@tanstack/react-query'

export type Presence = {
  others: { id: string; name: string }[]
  /** Of the stored draft: higher than the one that is known here when somebody has saved. */
  revision: number
}

/** Says every ten seconds that the page is open here, and hears where else. */
export function usePresence(pageId: string, locale: string): Presence | undefined {
  const { data } = useQuery({
    queryKey: ['presence', pageId, locale],
    refetchInterval: 10_000,
    refetchIntervalInBackground: false,
    staleTime: 0,
    retry: false,
    queryFn: async (): Promise<Presence | undefined> => {
      const response = await fetch('/admin/content/presence', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ pageId, locale }),
      })
      if (!response.ok) throw new Error(String(response.status))
      return (await response.json()).data
    },
  })
  return data
}
