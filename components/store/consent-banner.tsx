'use client'

import { usePathname } from 'next/navigation'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '../ui/link'
import { announceConsent, useConsent } from './consent-state'

export type ConsentBannerWords = Record<'title' | 'text' | 'more' | 'accept' | 'reject', string>

type ConsentBannerProps = {
  words: ConsentBannerWords
  settings: string
  /** The server action that keeps the choice. */
  choose: (form: FormData) => Promise<void>
}

/**
 * Asks once, over the page rather than in it, so nothing moves. Until someone answers, nothing is allowed; without
 * JavaScript nothing is measured, so there is nothing to ask.
 */
export function ConsentBanner({ words, settings, choose }: ConsentBannerProps) {
  const consent = useConsent()
  const pathname = usePathname()
  if (consent !== null || pathname.endsWith('/legal/cookies')) return null
  const send = async (form: FormData) => {
    await choose(form)
    announceConsent()
  }
  return (
    <section
      aria-labelledby="consent-title"
      data-print="hide"
      className="[body:has(>#content>[data-beside-editor])_&]:hidden fixed inset-x-3 bottom-3 z-40 animate-rise rounded-lg border border-line bg-raised p-5 shadow-float sm:start-4 sm:end-auto sm:bottom-4 sm:w-104"
    >
      <h2 id="consent-title" className="font-semibold leading-snug">
        {words.title}
      </h2>
      <p className="mt-1.5 text-ink-2 text-sm">{words.text}</p>
      <form action={send} className="mt-4 grid grid-cols-2 gap-2">
        {(['reject', 'accept'] as const).map((choice) => (
          <button
            key={choice}
            type="submit"
            name="choice"
            value={choice}
            className={buttonClass({ variant: 'strong', wide: true }, 'whitespace-normal text-sm')}
          >
            {words[choice]}
          </button>
        ))}
      </form>
      <Link
        href={settings}
        prefetch={false}
        className="mt-2 inline-flex min-h-control items-center text-ink-2 text-sm underline underline-offset-4 hover:text-ink"
      >
        {words.more}
      </Link>
    </section>
  )
}
