import { type Locale, type Localized, localized } from '@/lib/kernel/locale'
import { queryWords, wordsOf } from './text'

/** Categories in whose name each of the typed words begins a word, in the order in which they came, at most `most`. */
export function matchCategories<C extends { name: Localized }>(
  categories: C[],
  locale: Locale,
  text: string,
  most = 3,
): C[] {
  const typed = queryWords(text)
  if (!typed.length) return []
  const fits = ({ name }: C) => {
    const words = wordsOf(localized(name, locale))
    return typed.every((start) => words.some((word) => word.startsWith(start)))
  }
  return categories.filter(fits).slice(0, most)
}
