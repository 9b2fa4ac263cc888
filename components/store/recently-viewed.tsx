'use client'

import { useEffect, useState } from 'react'
import { Link } from '../ui/link'
import { Thumbnail } from '../ui/thumbnail'
import { useConsent } from './consent-state'

type Seen = { name: string; href: string; price: string | null; picture: string | null }
type RecentlyViewedProps = { storefront: string; title: string; current?: string }

const KEY = 'seen'
const MOST_KEPT = 9
const MOST_SHOWN = 5

/**
 * What this browser looked at last, kept in it alone and only where its owner allows it; prices are asked for anew. Once
 * the permission is gone, so is the memory.
 */
export function RecentlyViewed({ storefront, title, current }: RecentlyViewedProps) {
  const consent = useConsent()
  // Undefined while the page has not found its browser yet: then nothing is decided.
  const isAllowed = consent === undefined ? undefined : (consent?.functional ?? false)
  const [seen, setSeen] = useState<Seen[]>([])
  useEffect(() => {
    if (isAllowed === undefined) return
    if (!isAllowed) {
      setSeen([])
      return keep([])
    }
    const others = remembered().filter((slug) => slug !== current)
    if (current) keep([current, ...others].slice(0, MOST_KEPT))
    if (!others.length) return
    const question = new AbortController()
    const query = new URLSearchParams({ storefront, slugs: others.slice(0, MOST_SHOWN).join() })
    fetch(`/api/seen?${query}`, { signal: question.signal })
      .then((answer) => (answer.ok ? answer.json() : { data: [] }))
      .then(({ data }: { data: Seen[] }) => setSeen(data))
      .catch(() => {})
    return () => question.abort()
  }, [isAllowed, storefront, current])
  if (!seen.length) return null
  return (
    <section aria-labelledby="recently-viewed" className="mt-20 animate-appear">
      <h2 id="recently-viewed" className="headline text-2xl">
        {title}
      </h2>
      <ul className="scrollbar-none -mx-(--gutter) mt-6 flex snap-x scroll-px-(--gutter) gap-x-5 overflow-x-auto px-(--gutter) lg:mx-0 lg:grid lg:grid-cols-5 lg:px-0">
        {seen.map(({ name, href, price, picture }) => (
          <li key={href} className="group relative w-[44%] shrink-0 snap-start sm:w-[28%] lg:w-auto">
            <Thumbnail src={picture} className="rounded-md" />
            <Link
              href={href}
              prefetch={false}
              className="mt-2.5 block font-medium leading-snug after:absolute after:inset-0 after:rounded-md group-hover:underline group-hover:underline-offset-4"
            >
              {name}
            </Link>
            {price && <p className="tabular mt-0.5 text-ink-2 text-sm">{price}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Addresses of products, the last one first. A browser that keeps nothing, or something strange, remembers none. */
function remembered(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string') : []
  } catch {
    return []
  }
}

function keep(slugs: string[]): void {
  try {
    if (slugs.length) localStorage.setItem(KEY, JSON.stringify(slugs))
    else localStorage.removeItem(KEY)
  } catch {
    // Then nothing is remembered.
  }
}
