import 'server-only'
import { matchTexts, type TextIndex, type TextWord } from '@/db/full-text'

type Sought = {
  words: TextWord[]
  /** A very common word must not hold the event loop: no more are ranked. */
  most: number
  within?: string
}

/**
 * What has all the words, first those that have them in the title; where nothing has, what has any of them. By number, with
 * the name where the engine keeps it beside the text. In no order.
 */
export async function findMatches(index: TextIndex, { words, most, within }: Sought) {
  const names = new Map<number, string | null>()
  const take = async (where: 'title' | 'anywhere', how?: 'any') => {
    for (const { num, name } of await matchTexts(index, words, { where, limit: most, how, within })) {
      if (names.size === most) return
      names.set(num, name)
    }
  }
  await take('title')
  if (names.size < most) await take('anywhere')
  if (!names.size && words.length > 1) await take('anywhere', 'any')
  return names
}
