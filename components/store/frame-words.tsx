'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** Sentences of pages that Next gives neither address nor language: what is missing, what failed. */
export type FrameWords = {
  missing: Record<'title' | 'text' | 'home' | 'search', string>
  failed: Record<'title' | 'text' | 'textPlain' | 'again', string>
}

const Context = createContext<FrameWords | null>(null)

export const FrameWordsProvider = ({ words, children }: { words: FrameWords; children: ReactNode }) => (
  <Context value={words}>{children}</Context>
)

export function useFrameWords(): FrameWords {
  const words = useContext(Context)
  if (!words) throw new Error('Outside of the shop’s layout there are no words')
  return words
}
