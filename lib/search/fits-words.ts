import type { TextWord } from '@/db/full-text'

/** Whether all the words stand in a folded text: what the full-text index answers, for a text that is not in it. */
export function fitsWords(text: string, words: TextWord[]): boolean {
  const said = text.split(' ')
  return words.every(({ spellings, isPrefix }) =>
    spellings.some((spelling) => said.some((word) => (isPrefix ? word.startsWith(spelling) : word === spelling))),
  )
}

/** Words just as they were typed, the last as a beginning. */
export const asTyped = (typed: string[]): TextWord[] =>
  typed.map((word, at) => ({ spellings: [word], isPrefix: at === typed.length - 1 }))
