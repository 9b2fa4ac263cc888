/**
 * Full text on both engines behind three functions: FTS5 on SQLite, tsvector on PostgreSQL. Texts and words arrive
 * folded (lower case, no accents), so neither engine needs a dictionary.
 */
import { dialect } from './dialect'
import { engine } from './index'

const locales = ['en', 'de', 'pl'] as const
export type TextLocale = (typeof locales)[number]
export type TextDocument = { product: number; locale: TextLocale; title: string; body: string }

/** Any of these spellings; the last word of a query also matches what begins with it. */
export type TextWord = { spellings: string[]; isPrefix: boolean }

export async function putTexts(documents: TextDocument[]): Promise<void> {
  if (dialect === 'sqlite') {
    for (const locale of locales) {
      const some = documents.filter((document) => document.locale === locale)
      const head = `insert into search_${locale} (rowid, title, body)`
      const rowAt = (n: number) => [some[n]!.product, some[n]!.title, some[n]!.body]
      // A statement of several rows would write out the index each time: it has to be able to take them back together.
      await engine.insertRows(head, 3, '', some.length, rowAt, 1)
    }
    return
  }
  for (let at = 0; at < documents.length; at += 500) {
    const some = documents.slice(at, at + 500)
    const tuple = "(?::int, ?, setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'D'))"
    await engine.rows(
      `insert into search_documents (product, locale, words) values ${some.map(() => tuple).join(', ')}
       on conflict (locale, product) do update set words = excluded.words`,
      some.flatMap(({ product, locale, title, body }) => [product, locale, title, body]),
    )
  }
}

export async function removeTexts(products: number[]): Promise<void> {
  if (!products.length) return
  const list = products.map(Number).join(', ')
  if (dialect === 'postgres') await engine.rows(`delete from search_documents where product in (${list})`)
  else for (const locale of locales) await engine.rows(`delete from search_${locale} where rowid in (${list})`)
}

/**
 * Numbers of at most `limit` products that have all the words (`any`: at least one), in the title or anywhere.
 * In no order: ranking a very common word over the whole catalogue would hold the event loop, so the caller ranks these.
 */
export async function matchTexts(
  locale: TextLocale,
  words: TextWord[],
  where: 'title' | 'anywhere',
  limit: number,
  how: 'all' | 'any' = 'all',
): Promise<number[]> {
  if (!words.length) return []
  if (dialect === 'sqlite') {
    const one = ({ spellings, isPrefix }: TextWord) =>
      `(${spellings.map((spelling) => `"${spelling.replaceAll('"', '')}"${isPrefix ? '*' : ''}`).join(' OR ')})`
    const query = words.map(one).join(how === 'all' ? ' AND ' : ' OR ')
    const found = await engine.rows<{ product: number }>(
      `select rowid as product from search_${locale} where search_${locale} match ? limit ?`,
      [where === 'title' ? `{title} : (${query})` : query, limit],
    )
    return found.map(({ product }) => product)
  }
  const weight = where === 'title' ? 'A' : ''
  const one = ({ spellings, isPrefix }: TextWord) => {
    const suffix = isPrefix || weight ? `:${isPrefix ? '*' : ''}${weight}` : ''
    return `(${spellings.map((spelling) => `'${spelling.replace(/['\\]/g, '')}'${suffix}`).join(' | ')})`
  }
  const found = await engine.rows<{ product: number }>(
    `select product from search_documents where locale = ? and words @@ ?::tsquery limit ?`,
    [locale, words.map(one).join(how === 'all' ? ' & ' : ' | '), limit],
  )
  return found.map(({ product }) => product)
}
