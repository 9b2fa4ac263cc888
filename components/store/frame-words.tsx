'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { PictureSource } from '../ui/picture'

/** Sentences of pages that Next gives neither address nor language: what is missing, what failed. */
export type FrameWords = {
  missing: Record<'title' | 'text' | 'home' | 'search', string>
  failed: Record<'title' | 'text' | 'textPlain' | 'again', string>
  /** Where a road ends. */
  end?: PictureSource
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
