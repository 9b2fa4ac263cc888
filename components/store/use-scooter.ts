'use client'

import { useSyncExternalStore } from 'react'
import { readScooter } from './scooter-cookie'

/** The scooter that this browser remembers; null for none, and while the page has not found its browser yet. */
export const useScooter = (): string | null =>
  useSyncExternalStore(subscribe, () => readScooter(document.cookie), nobody)

// It is chosen and forgotten on a page of its own: who comes back reads it anew.
const subscribe = (changed: () => void) => {
  addEventListener('pageshow', changed)
  return () => removeEventListener('pageshow', changed)
}
const nobody = () => null
