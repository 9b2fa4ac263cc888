import type { Locale } from '@/lib/kernel/locale'

export type Readability = {
  formula: 'flesch' | 'amstad' | 'fog'
  value: number
  level: 'easy' | 'fair' | 'hard'
  words: number
}

/** Below so many words a formula says nothing. */
const FEWEST_WORDS = 80

/**
 * How hard a text is to read; undefined for one that is too short to tell. English: Flesch Reading Ease (R. Flesch, "A New
 * Readability Yardstick", 1948). German: its version by T. Amstad ("Wie verständlich sind unsere Zeitungen?", 1978). Both
 * from 0 to 100, higher is easier. Polish: Gunning's fog index (R. Gunning, "The Technique of Clear Writing", 1952) with
 * words of four and more syllables as hard ones, as W. Pisarek proposed for Polish (1969): the years of school it takes.
 */
export function readabilityOf(text: string, locale: Locale): Readability | undefined {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const sentences = Math.max(1, text.match(/[.!?…:]+(?=\s|$)/g)?.length ?? 0)
  const length = words.length / sentences
  const syllables = words.map((word) => syllablesOf(word, locale))
  const perWord = syllables.reduce((sum, each) => sum + each, 0) / words.length
  if (locale === 'pl') {
    const hard = syllables.filter((each) => each >= 4).length / words.length
    const value = 0.4 * (length + 100 * hard)
    return {
      formula: 'fog',
      value: rounded(value),
      level: value < 10 ? 'easy' : value < 14 ? 'fair' : 'hard',
      words: words.length,
    }
  }
  const value = locale === 'de' ? 180 - length - 58.5 * perWord : 206.835 - 1.015 * length - 84.6 * perWord
  const level = value >= 60 ? 'easy' : value >= 40 ? 'fair' : 'hard'
  return { formula: locale === 'de' ? 'amstad' : 'flesch', value: rounded(value), level, words: words.length }
}

const rounded = (value: number) => Math.round(value * 10) / 10

/** Counted by groups of vowels; in Polish an i before a vowel only softens, in English a last e is silent. */
export function syllablesOf(word: string, locale: Locale): number {
  const small = word.toLowerCase()
  if (locale === 'pl') return Math.max(1, small.replace(/i(?=[aąeęioóuy])/g, '').match(/[aąeęioóuy]/g)?.length ?? 0)
  if (locale === 'de') return Math.max(1, small.match(/(?:ai|au|äu|ei|eu|ie|[aeiouyäöü])/g)?.length ?? 0)
  const bare = small.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 0)
}
