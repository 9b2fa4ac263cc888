'use client'

import { useEffect, useRef } from 'react'
import { EDITOR_KEYS } from './editor-keys'

/** Keys that count wherever the focus is, also on the canvas; never while someone types, but for saving. */
export function useEditorKeys(does: { save: () => void; search: () => void }) {
  const newest = useRef(does)
  useEffect(() => {
    newest.current = does
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 's' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault()
        return newest.current.save()
      }
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') (document.getElementById(EDITOR_KEYS) as HTMLDialogElement | null)?.showModal()
      if (event.key === '/') {
        event.preventDefault()
        newest.current.search()
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
