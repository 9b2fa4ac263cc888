'use client'

import { useGetPuck } from '@puckeditor/core'
import { useEffect, useRef } from 'react'
import type { MergeConflict } from '@/lib/content/merge'
import { slotsOf } from './block-config'
import { useCanvas } from './puck'
import { fromPuck, liveIds, type PageDraft, toPuck } from './puck-data'

type DraftFlowProps = {
  change: (draft: PageDraft) => void
  incoming: { draft: PageDraft; conflicts: MergeConflict[] } | null
}

/**
 * What is typed flows to the autosave; what others have saved flows back onto the canvas, without a step of undo. It shows
 * nothing, so that nothing but it is drawn anew with each letter.
 */
export function DraftFlow({ change, incoming }: DraftFlowProps) {
  const getPuck = useGetPuck()
  const data = useCanvas(({ appState }) => appState.data)
  const began = useRef(data)
  useEffect(() => {
    if (data !== began.current) change(fromPuck(data, slotsOf))
  }, [data, change])
  useEffect(() => {
    if (!incoming) return
    const { appState, dispatch } = getPuck()
    const live = liveIds(appState.data.content, slotsOf)
    dispatch({ type: 'setData', data: toPuck(incoming.draft, slotsOf, live), recordHistory: false })
  }, [incoming, getPuck])
  return null
}
