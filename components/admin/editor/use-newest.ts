'use client'

import { useCallback, useEffect, useRef } from 'react'

/** The newest of a function that changes with each render, for what ends long after it began: an upload. */
export function useNewest<Asked extends unknown[]>(work: (...asked: Asked) => void): (...asked: Asked) => void {
  const newest = useRef(work)
  useEffect(() => {
    newest.current = work
  })
  return useCallback((...asked: Asked) => newest.current(...asked), [])
}
