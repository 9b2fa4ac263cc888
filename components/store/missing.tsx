'use client'

import { useParams } from 'next/navigation'
import { LinkButton } from '@/components/ui/link-button'
import { useFrameWords } from './frame-words'

/** The end of the road: an address that leads nowhere. */
export function Missing() {
  const { storefront = '' } = useParams<{ storefront?: string }>()
  const { missing } = useFrameWords()
  return (
    <main className="dusk">
      <div className="wrap relative flex min-h-[72svh] flex-col items-start justify-center py-20">
        <p className="tabular font-semibold text-ink-2">404</p>
        <h1 className="headline mt-2 max-w-[14ch] text-5xl">{missing.title}</h1>
        <p className="mt-5 max-w-[40ch] text-ink-2 text-lg">{missing.text}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          <LinkButton href={`/${storefront}`} variant="signal" size="lg">
            {missing.home}
          </LinkButton>
          <LinkButton href={`/${storefront}/search`} size="lg">
            {missing.search}
          </LinkButton>
        </div>
      </div>
    </main>
  )
}
