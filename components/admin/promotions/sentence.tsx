'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { describePromotion, type Say } from '@/lib/promotions/describe'
import { readTyped, type TypedPromotion } from '@/lib/promotions/typed-promotion'

type SentenceProps = { draft: TypedPromotion; names: Record<string, string>; language: string; timeZone: string }

/** What the promotion does, as far as it makes sense already. */
export function Sentence({ draft, names, language, timeZone }: SentenceProps) {
  const t = useTranslations('promotions')
  const says = useTranslations('promotions.says')
  const text = useMemo(() => {
    // A name is for the shopper; the sentence does without one.
    const read = readTyped({ ...draft, name: { en: '–' } })
    const say = says as unknown as Say
    return (
      read && describePromotion(read as Parameters<typeof describePromotion>[0], { say, language, timeZone, names })
    )
  }, [draft, names, language, timeZone, says])
  return (
    <p
      aria-live="polite"
      data-says=""
      className={`max-w-prose border-signal border-s-2 ps-4 text-lg leading-snug ${text ? '' : 'text-ink-3'}`}
    >
      {text ?? t('unclear')}
    </p>
  )
}
