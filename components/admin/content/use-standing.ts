'use client'

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Standing } from '@/lib/content/standing'

/** How the page stands in this language; read anew with each revision that is stored. */
export function useStanding(pageId: string, locale: string, revision: number) {
  const client = useQueryClient()
  const key = ['standing', pageId, locale]
  const { data } = useQuery({
    queryKey: [...key, revision],
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Standing> => {
      const response = await fetch(`/admin/content/pages/${pageId}/${locale}/edit/standing`, { signal })
      if (!response.ok) throw new Error(String(response.status))
      return (await response.json()).data
    },
  })
  const again = useCallback(
    () => client.invalidateQueries({ queryKey: ['standing', pageId, locale] }),
    [client, pageId, locale],
  )
  return { standing: data, again }
}
