'use client'

import { useSyncExternalStore } from 'react'
import { type Consent, readConsent } from '@/lib/tracking/consent'

let lastText: string | undefined
let lastConsent: Consent | null = null

/** What this browser's owner has allowed: null when never asked, undefined while the page is not in a browser. */
export const useConsent = (): Consent | null | undefined => useSyncExternalStore(subscribe, snapshot, () => undefined)

/** After the choice was saved. */
export const announceConsent = () => dispatchEvent(new Event('consent'))

function subscribe(changed: () => void) {
  addEventListener('consent', changed)
  return () => removeEventListener('consent', changed)
}

function snapshot() {
  if (document.cookie !== lastText) {
    lastText = document.cookie
    lastConsent = readConsent(lastText)
  }
  return lastConsent
}
