'use client'

import { useParams } from 'next/navigation'
import { useEffect } from 'react'
import { useConsent } from './consent-state'
import { usePublicPathname } from './public-pathname'

/** Watches the pages of whoever allows statistics; of nobody else is the watching even loaded. Shows nothing. */
export function Beacon({ storefront }: { storefront: string }) {
  const path = usePublicPathname()
  // The words of a search and the filters of a listing are in the decision, so that another of them is another page.
  const { decision } = useParams<{ decision?: string }>()
  const isAllowed = useConsent()?.statistics ?? false
  useEffect(() => {
    if (!isAllowed) return
    let isGone = false
    let leave: (() => void) | undefined
    const query = decision && decision !== '~' ? location.search : ''
    const whole = (path + query).slice(0, 500)
    import('./watch-page').then(({ watchPage }) => {
      if (!isGone) leave = watchPage(storefront, whole)
    })
    return () => {
      isGone = true
      leave?.()
    }
  }, [storefront, path, decision, isAllowed])
  return null
}
