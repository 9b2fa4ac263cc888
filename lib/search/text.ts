/**
 * What the index sees of a text: lower case, without accents, in words of letters and digits. Both engines store and
 * are asked this form, so they find the same.
 */

const LETTERS: Record<string, string> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i' }

export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return PLAIN.test(lower) ? lower : withoutAccents(lower)
}

const PLAIN = /^[\0-\x7f]*$/
const withoutAccents = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[ßłđøæœı]/g, (letter) => LETTERS[letter] ?? letter)

const MOST_WORDS = 8
const LONGEST_WORD = 40

/** The words of a text, folded, in order, each cut to 40 signs. */
export const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? []).map((word) => (word.length > LONGEST_WORD ? cut(word) : word))

// Half a letter is none, and PostgreSQL refuses it.
const cut = (word: string) => word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, '')

/** The words of what someone typed: at most eight, none twice. */
export const queryWords = (text: string): string[] => [...new Set(wordsOf(text.slice(0, 200)))].slice(0, MOST_WORDS)

/** HTML as plain text, for the index only. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
