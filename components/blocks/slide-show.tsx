'use client'

import { Children, type ReactNode, useEffect, useState } from 'react'

type SlideShowProps = {
  children: ReactNode
  /** How long one is shown. */
  seconds: number
  /** After so many rounds the page is read anew, so that what was published meanwhile appears. */
  rounds: number
}

/** Shows one after the other, for ever. Without a script the first one stands. */
export function SlideShow({ children, seconds, rounds }: SlideShowProps) {
  const slides = Children.toArray(children)
  const [shown, setShown] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setShown((at) => at + 1), seconds * 1000)
    return () => clearInterval(timer)
  }, [seconds])
  useEffect(() => {
    if (shown < rounds * slides.length || !shown) return
    // Only when the shop answers: a screen that has lost its line keeps what it has.
    fetch(location.href, { method: 'HEAD' }).then(
      ({ ok }) => ok && location.reload(),
      () => {},
    )
  }, [shown, rounds, slides.length])
  const at = slides.length ? shown % slides.length : 0
  return slides.map((slide, index) => (
    <div
      key={(slide as { key?: string }).key ?? index}
      aria-hidden={index !== at}
      className={`absolute inset-0 transition-opacity duration-700 ${index === at ? 'opacity-100' : 'opacity-0'}`}
    >
      {slide}
    </div>
  ))
}
