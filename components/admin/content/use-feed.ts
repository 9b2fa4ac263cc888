'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { needsOf } from '@/lib/content/block-tree'
import { slotsOf } from './block-config'
import type { CanvasFeed } from './canvas-context'
import { useCanvas } from './puck'
import { fromContent } from './puck-data'

/** How long what is typed may change what is needed before it is asked for. */
const CALM = 250

/**
 * What the blocks on the canvas show of other things, read anew when they need something else: a letter more in a text
 * asks for nothing.
 */
export function useFeed(pageId: string, storefront: string): CanvasFeed | null {
  const content = useCanvas(({ appState }) => appState.data.content)
  const [asked, setAsked] = useState(() => ask())
  useEffect(() => {
    const timer = setTimeout(() => setAsked((before) => (before.needs === ask().needs ? before : ask())), CALM)
    return () => clearTimeout(timer)
  })
  const { data } = useQuery({
    queryKey: ['canvas', pageId, storefront, asked.needs],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<CanvasFeed> => {
      const response = await fetch('/admin/content/data', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ page: pageId, storefront, blocks: asked.blocks }),
        signal,
      })
      if (!response.ok) throw new Error(String(response.status))
      return (await response.json()).data
    },
  })
  return data ?? null

  function ask() {
    const blocks = fromContent(content, slotsOf)
    return { blocks, needs: JSON.stringify(needsOf(blocks)) }
  }
}
