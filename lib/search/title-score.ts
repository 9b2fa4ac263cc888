import type { TextWord } from '@/db/full-text'

/** How well a folded title fits: its first word and whole words weigh most, then beginnings; short ones before long ones. */
export function titleScore(name: string, words: TextWord[]): number {
  const title = name.split(' ')
  const hits = words.reduce((sum, { spellings }) => sum + wordScore(title, spellings), 0)
  return hits * 100 - title.length
}

function wordScore(title: string[], spellings: string[]): number {
  const [first = ''] = spellings
  if (title[0] === first) return 4
  if (title.some((word) => spellings.includes(word))) return 3
  return title.some((word) => word.startsWith(first)) ? 2 : 0
}
