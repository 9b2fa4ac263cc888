'use client'

import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const Announce = createContext<(sentence: string) => void>(() => {})

/** Says what has happened to those who do not see it. */
export const useAnnounce = () => useContext(Announce)

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 })
  const announce = useCallback((sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })), [])
  return (
    <Announce value={announce}>
      {children}
      {/* The same sentence twice is news, too. */}
      <p role="status" aria-live="polite" className="visually-hidden">
        <span key={said.turn}>{said.sentence}</span>
      </p>
    </Announce>
  )
}
