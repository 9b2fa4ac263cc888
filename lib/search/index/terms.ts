import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { insertMany } from '@/db/bulk'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { searchDeletes, searchTerms } from '@/db/schema/search'
import { groupBy } from '@/lib/kernel/group'
import { deletesOf } from '../misspelling'
import type { Vocabulary } from '../spelling-queries'

/** A text whose words are suggested and repaired. */
type Spoken = { vocabulary: Vocabulary; text: string; isNew: boolean }

/** Adds the words of folded texts to their vocabularies; a word is counted once for each text that is new to the index. */
export async function putTerms(spoken: Spoken[]) {
  const counts = new Map<string, { locale: Vocabulary; term: string; products: number }>()
  let last = ''
  let own: string[] = []
  for (const { vocabulary: locale, text, isNew } of spoken) {
    // A text that no language translates comes once for each of them, one after the other.
    if (text !== last) own = [...new Set(text.split(' '))].filter((term) => term.length > 1 && !isArticleNumber(term))
    last = text
    for (const term of own) {
      const key = `${locale} ${term}`
      const counted = counts.get(key)
      if (counted) counted.products += Number(isNew)
      else counts.set(key, { locale, term, products: Number(isNew) })
    }
  }
  const terms = [...counts.values()]
  const stored = await storedTerms(terms)
  await insertMany(searchTerms, terms, { target: ['locale', 'term'], update: [], add: ['products'] })
  const deletes = terms
    .filter(({ locale, term }) => !stored.has(`${locale} ${term}`) && isWord(term))
    .flatMap(({ locale, term }) => deletesOf(term).map((key) => ({ locale, key, term })))
  await insertMany(searchDeletes, deletes, 'ignore')
}

/** "gen17423": found as it is; suggesting and repairing all of them would cost more than everything else. */
const isArticleNumber = (term: string) => term.length > 4 && /\d/.test(term)

/** Numbers are not repaired: nobody knows which digit was meant. */
const isWord = (term: string) => !/\d/.test(term)

const termsStored = compiled(() =>
  db
    .select({ locale: searchTerms.locale, term: searchTerms.term })
    .from(searchTerms)
    .where(and(eq(searchTerms.locale, sql.placeholder('locale')), inList(searchTerms.term, 'terms'))),
)

/** Asked vocabulary by vocabulary, so that each is a look-up by key. */
async function storedTerms(terms: { locale: Vocabulary; term: string }[]) {
  const stored = new Set<string>()
  for (const [locale, some] of groupBy(terms, (one) => one.locale))
    for (const { term } of await termsStored({ locale, terms: JSON.stringify(some.map((one) => one.term)) }))
      stored.add(`${locale} ${term}`)
  return stored
}
