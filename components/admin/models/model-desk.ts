'use client'

import { createContext, useContext } from 'react'
import type { DraftCheck } from '@/lib/configurator/check-draft'
import type { ModelDefinition } from '@/lib/configurator/definition'
import type { Localized } from '@/lib/kernel/locale'

/** A fault in the person's language, with its place in the definition (`features.2.default`). */
export type SaidFault = { place: string; text: string }
export type CheckAnswer = Omit<DraftCheck, 'faults'> & { faults: SaidFault[] }

/** What every part of the editor of a model works with. */
export type ModelDesk = {
  definition: ModelDefinition
  /** Puts a value at a dotted place of the definition. */
  change: (place: string, value: unknown) => void
  /** The place whose properties are shown; empty for none. */
  selected: string
  select: (place: string) => void
  check: CheckAnswer | null
  isChecking: boolean
  /** What is wrong at exactly this place. */
  error: (place: string) => string[] | undefined
  /** How much is wrong below this place. */
  faultsIn: (place: string) => number
  /** A text of the definition in the language of the desk. */
  say: (text: Localized | undefined, code?: string) => string
  /** For Intl: "de-CH". */
  language: string
  readOnly: boolean
}

const DeskContext = createContext<ModelDesk | null>(null)
export const ModelDeskProvider = DeskContext.Provider

export function useModelDesk(): ModelDesk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('Outside of the editor of a model')
  return desk
}
