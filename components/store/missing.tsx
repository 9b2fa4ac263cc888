'use client'

import { useParams } from 'next/navigation'
import { LinkButton } from '@/components/ui/link-button'
import { Picture } from '../ui/picture'
import { useFrameWords } from './frame-words'

/** The end of the road: an address that leads nowhere. */
export function Missing() {
  const { storefront = '' } = useParams<{ storefront?: string }>()
  const { missing, end } = useFrameWords()
  return (
    <main className="dusk flex flex-col overflow-hidden">
      <div className="wrap relative flex flex-col items-start justify-center pt-16 pb-8 lg:min-h-[max(34rem,76svh)] lg:py-20">
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
      {end && (
        <Picture
          picture={end}
          priority
          alt=""
          sizes="(min-width: 64rem) max(100vw, 152svh), 130vw"
          className="aspect-[1.3] w-full bg-transparent object-cover object-[72%_50%] max-lg:mask-t-from-80% lg:absolute lg:inset-0 lg:aspect-auto lg:h-full"
        />
      )}
    </main>
  )
}
