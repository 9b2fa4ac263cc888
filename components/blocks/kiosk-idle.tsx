'use client'

import { type ReactNode, useEffect, useState } from 'react'

type KioskIdleProps = { children: ReactNode; home: string; seconds: number; words: { begin: string } }

const focus = (button: HTMLButtonElement | null) => button?.focus()
const signs = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const

/** Nobody there: the loop runs. Who touches it begins at the first page, whatever somebody else has looked at. */
export function KioskIdle({ children, home, seconds, words }: KioskIdleProps) {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (isIdle) return
    let timer = setTimeout(() => setIdle(true), seconds * 1000)
    const wake = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), seconds * 1000)
    }
    for (const sign of signs) addEventListener(sign, wake, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, wake)
    }
  }, [isIdle, seconds])
  if (!isIdle) return null
  return (
    <div className="fixed inset-0 z-50 bg-ground">
      <div aria-hidden="true">{children}</div>
      <button
        type="button"
        // It covers everything, and any key begins.
        ref={focus}
        onClick={() => location.assign(home)}
        className="absolute inset-0 grid w-full cursor-pointer place-items-end justify-center p-[6vmin]"
      >
        <span className="animate-breathe rounded-full bg-raised px-8 py-4 font-semibold text-xl shadow-float">
          {words.begin}
        </span>
      </button>
    </div>
  )
}
