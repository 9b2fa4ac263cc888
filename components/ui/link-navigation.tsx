'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/**
 * Follows every `Link` of the document: its page is fetched when a pointer or finger comes to it, and put in place of
 * this one when it is chosen. What a component has dealt with itself, and what is meant for another tab, is left alone.
 */
export function LinkNavigation() {
  const router = useRouter()
  const [pending, start] = useTransition()
  useEffect(() => {
    const prefetch = (event: Event) => {
      if (event instanceof PointerEvent && event.pointerType !== 'mouse') return
      const link = softLink(event)
      if (link && !link.matches('[data-soft~=late]')) router.prefetch(link.pathname + link.search)
    }
    const follow = (event: MouseEvent) => {
      const link = event.defaultPrevented || isForAnotherTab(event) ? null : softLink(event)
      if (!link || link.target === '_blank' || link.origin !== location.origin) return
      event.preventDefault()
      const scroll = !link.matches('[data-soft~=stay]')
      start(() => router.push(link.pathname + link.search + link.hash, { scroll }))
    }
    document.addEventListener('pointerover', prefetch, { passive: true })
    document.addEventListener('touchstart', prefetch, { passive: true })
    document.addEventListener('click', follow)
    return () => {
      document.removeEventListener('pointerover', prefetch)
      document.removeEventListener('touchstart', prefetch)
      document.removeEventListener('click', follow)
    }
  }, [router])
  // Said to the style sheet (`store-motion.css`): a page is on its way.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-pending', pending)
  }, [pending])
  return null
}

const softLink = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-soft]') : null

const isForAnotherTab = (event: MouseEvent) =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
