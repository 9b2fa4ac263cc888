'use client'

import { createContext, useContext } from 'react'

type Choice = { value: string; label: string }

/** What all fields of a promotion's editor need to know. */
export type Desk = {
  /** Of the chosen markets. */
  currencies: string[]
  categories: Choice[]
  countries: Choice[]
  /** What goods are called, by id; grows with what is picked. */
  names: Record<string, string>
  learn: (id: string, name: string) => void
  /** What was refused at a path: `actions.0.rate`. */
  errorAt: (path: string) => string[] | undefined
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('Fields of a promotion stand inside its editor')
  return desk
}
