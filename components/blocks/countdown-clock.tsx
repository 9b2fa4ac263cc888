'use client'

import { useEffect, useState } from 'react'

type CountdownClockProps = {
  until: string
  words: { days: string; hours: string; minutes: string; seconds: string }
  /** "until 31 March 2027". */
  date: string
  after: string
}

const parts = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const

/** Begins to count when the page is alive: a page that is kept for days must not say how many are left. */
export function CountdownClock({ until, words, date, after }: CountdownClockProps) {
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    const count = () => setLeft(Math.max(0, Math.floor((Date.parse(until) - Date.now()) / 1000)))
    count()
    const timer = setInterval(count, 1000)
    return () => clearInterval(timer)
  }, [until])
  if (left === 0) return <p className="font-semibold">{after}</p>
  let rest = left ?? 0
  return (
    <div>
      <div aria-hidden="true" className="flex gap-5">
        {parts.map(([name, seconds]) => {
          const value = Math.floor(rest / seconds)
          rest -= value * seconds
          return (
            <span key={name} className="grid min-w-[2ch] justify-items-center">
              <span className="headline tabular text-4xl">
                {left === undefined ? '–' : String(value).padStart(2, '0')}
              </span>
              <span className="text-ink-2 text-xs">{words[name]}</span>
            </span>
          )
        })}
      </div>
      <p className="mt-2 text-ink-2 text-sm">{date}</p>
    </div>
  )
}
