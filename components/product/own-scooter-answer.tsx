'use client'

import { useEffect, useState } from 'react'
import { useScooter } from '../store/use-scooter'
import { Link } from '../ui/link'

type Answer = { tone: 'success' | 'warning' | 'danger'; text: string }
type Props = {
  /** Where the answer comes from; the scooter is put behind it. */
  ask: string
  choose: string
  words: { ask: string; change: string }
}

const tones = {
  success: 'bg-success-soft text-success-ink',
  warning: 'bg-warning-soft text-warning-ink',
  danger: 'bg-danger-soft text-danger-ink',
}

/** Yes or no for the scooter that this browser remembers; the page itself is the same for everybody. */
export function OwnScooterAnswer({ ask, choose, words }: Props) {
  const scooter = useScooter()
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (!scooter) return
    const question = new AbortController()
    fetch(ask + scooter, { signal: question.signal })
      .then((said) => (said.ok ? said.json() : { data: null }))
      .then(({ data }: { data: Answer | null }) => setAnswer(data))
      .catch(() => {})
    return () => question.abort()
  }, [ask, scooter])
  return (
    <div aria-live="polite" className="mt-1">
      {answer && <p className={`mt-2 rounded-md px-4 py-3 ${tones[answer.tone]}`}>{answer.text}</p>}
      <Link
        href={choose}
        rel="nofollow"
        prefetch={false}
        className="inline-flex min-h-9 items-center text-ink-2 underline underline-offset-4 hover:text-ink"
      >
        {answer ? words.change : words.ask}
      </Link>
    </div>
  )
}
