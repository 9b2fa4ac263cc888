import 'server-only'
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import type { TextWord } from '@/db/full-text'
import { inList } from '@/db/portable'
import { searchDeletes, searchTerms } from '@/db/schema/search'
import type { Locale } from '@/lib/kernel/locale'
import { deletesOf, distance, toleranceOf } from './misspelling'

/** Whose words are meant: those of products in a language, or of pages in it. */
export type Vocabulary = Locale | `pages.${Locale}`

/** The words that someone typed, each as the vocabulary has it; the last may be a beginning. */
export const spellAll = (vocabulary: Vocabulary, typed: string[]): Promise<TextWord[]> =>
  Promise.all(typed.map((word, at) => spell(vocabulary, word, at === typed.length - 1)))

/** What the words were taken for; null where each was taken as it was typed. */
export function correctionOf(words: TextWord[], typed: string[]): string | null {
  const isCorrected = words.some(({ spellings }, at) => spellings[0] !== typed[at])
  return isCorrected ? words.map(({ spellings }) => spellings[0]).join(' ') : null
}

/** A word that the index has (or that begins one, when it is the last) as it is; else the nearest words that it has. */
async function spell(locale: Vocabulary, word: string, isLast: boolean): Promise<TextWord> {
  const asTyped = { spellings: [word], isPrefix: isLast }
  const [known] = await (isLast ? termsFrom({ locale, word, end: endOf(word) }) : termIs({ locale, word }))
  const most = toleranceOf(word)
  if (known || most === 0) return asTyped
  const near = await termsNear({ locale, keys: JSON.stringify(deletesOf(word)) })
  const ranked = near
    .map(({ term, products: n }) => ({ term, n, off: nearest(word, term, isLast) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off || b.n - a.n)
  const best = ranked.filter(({ off }) => off === ranked[0]?.off).slice(0, 5)
  return best.length ? { spellings: best.map(({ term }) => term), isPrefix: false } : asTyped
}

/** How a word that is being typed may go on, what is met most often first. */
export const listEndings = (locale: Vocabulary, word: string, most: number) =>
  endingsOf({ locale, word, end: endOf(word), most })

/** While a word is still typed, it is measured against as much of the term. */
const nearest = (word: string, term: string, isLast: boolean) =>
  isLast ? Math.min(distance(word, term), distance(word, term.slice(0, word.length))) : distance(word, term)

/** Before it comes all that begins with the word. */
const endOf = (word: string) => `${word}\uffff`

const termsFrom = compiled(() => termsBetween().limit(1))

const endingsOf = compiled(() =>
  termsBetween().orderBy(desc(searchTerms.products), asc(searchTerms.term)).limit(sql.placeholder('most')),
)

const termsBetween = () =>
  db
    .select({ term: searchTerms.term })
    .from(searchTerms)
    .where(and(inLocale, gte(searchTerms.term, sql.placeholder('word')), lt(searchTerms.term, sql.placeholder('end'))))

const termIs = compiled(() =>
  db
    .select({ term: searchTerms.term })
    .from(searchTerms)
    .where(and(inLocale, eq(searchTerms.term, sql.placeholder('word')))),
)

const termsNear = compiled(() =>
  db
    .selectDistinct({ term: searchDeletes.term, products: searchTerms.products })
    .from(searchDeletes)
    .innerJoin(searchTerms, and(eq(searchTerms.locale, searchDeletes.locale), eq(searchTerms.term, searchDeletes.term)))
    .where(and(eq(searchDeletes.locale, sql.placeholder('locale')), inList(searchDeletes.key, 'keys')))
    .limit(500),
)

const inLocale = eq(searchTerms.locale, sql.placeholder('locale'))
