'use client'

import type { ReactNode } from 'react'
import { FeedContext, FirstContext } from './canvas-context'
import { useCanvas } from './puck'
import { useFeed } from './use-feed'

type CanvasFeedProps = { pageId: string; storefront: string; children: ReactNode }

/** Around the canvas: what its blocks show of other things, and which of them is the first. */
export function CanvasFeed({ pageId, storefront, children }: CanvasFeedProps) {
  const feed = useFeed(pageId, storefront)
  const first = useCanvas(({ appState }) => appState.data.content[0]?.props.id as string | undefined)
  return (
    <FeedContext value={feed}>
      <FirstContext value={first}>{children}</FirstContext>
    </FeedContext>
  )
}
