/**
 * Full text on both engines behind three functions: FTS5 on SQLite, tsvector on PostgreSQL. Texts and words arrive
 * folded (lower case, no accents), so neither engine needs a dictionary.
 */
import { dialect } from './dialect'
import { engine } from './index'

const locales = ['en', 'de', 'pl'] as const
export type TextLocale = (typeof locales)[number]
export type TextDocument = { product: number; locale: TextLocale; name: string; title: string; body: string }

/** A product that fits, with its name (folded) where the engine keeps it beside the text. */
export type TextMatch = { product: number; name: string | null }

/** Any of these spellings; the last word of a query also matches what begins with it. */
export type TextWord = { spellings: string[]; isPrefix: boolean }

export async function putTexts(documents: TextDocument[]): Promise<void> {
  if (dialect === 'sqlite') {
    for (const locale of locales) {
      const some = documents.filter((document) => document.locale === locale)
      const head = `insert into search_${locale} (rowid, title, body)`
      const rowAt = (n: number) => [some[n]!.product, some[n]!.title, some[n]!.body]
      // A statement of several rows would write out the index each time: it has to be able to take them back together.
      await engine.insertRows(head, ['integer', 'text', 'text'], '', some.length, rowAt, 1)
    }
    return
  }
  for (const locale of locales) {
    const some = documents.filter((document) => document.locale === locale)
    if (some.length)
      await engine.rows(
        `insert into search_texts_${locale} (product, name, title, words)
         select product, name, ${lexemes('title')}, ${lexemes('words')}
         from unnest(?::int[], ?::text[], ?::text[], ?::text[]) as texts (product, name, title, words)
         on conflict (product) do update set name = excluded.name, title = excluded.title, words = excluded.words`,
        [
          some.map(({ product }) => product),
          some.map(({ name }) => name),
          some.map(({ title }) => title),
          some.map(({ title, body }) => (title && body ? `${title} ${body}` : title || body)),
        ],
      )
  }
}

const lexemes = (column: string) => `array_to_tsvector(string_to_array(${column}, ' '))`

export async function removeTexts(products: number[]): Promise<void> {
  if (!products.length) return
  const list = products.map(Number).join(', ')
  const [table, key] = dialect === 'postgres' ? ['search_texts_', 'product'] : ['search_', 'rowid']
  for (const locale of locales) await engine.rows(`delete from ${table}${locale} where ${key} in (${list})`)
}

/**
 * At most `limit` products that have all the words (`any`: at least one), in the title or anywhere.
 * In no order: ranking a very common word over the whole catalogue would hold the event loop, so the caller ranks these.
 */
export async function matchTexts(
  locale: TextLocale,
  words: TextWord[],
  where: 'title' | 'anywhere',
  limit: number,
  how: 'all' | 'any' = 'all',
): Promise<TextMatch[]> {
  if (!words.length) return []
  if (dialect === 'sqlite') {
    const one = ({ spellings, isPrefix }: TextWord) =>
      `(${spellings.map((spelling) => `"${spelling.replaceAll('"', '')}"${isPrefix ? '*' : ''}`).join(' OR ')})`
    const query = words.map(one).join(how === 'all' ? ' AND ' : ' OR ')
    return engine.rows<TextMatch>(
      `select rowid as product, null as name from search_${locale} where search_${locale} match ? limit ?`,
      [where === 'title' ? `{title} : (${query})` : query, limit],
    )
  }
  const column = where === 'title' ? 'title' : 'words'
  const one = ({ spellings, isPrefix }: TextWord) =>
    `(${spellings.map((spelling) => `'${spelling.replace(/['\\]/g, '')}'${isPrefix ? ':*' : ''}`).join(' | ')})`
  const query = words.map(one).join(how === 'all' ? ' & ' : ' | ')
  // The index reads all places of a word before the first is answered. Of a very common word, those in the small index
  // are enough, and the second half is never begun.
  const half = (which: string) =>
    `select product, name from search_texts_${locale} where product % 16 ${which} 0 and ${column} @@ ?::tsquery`
  return engine.rows<TextMatch>(
    `(${half('=')} limit ${limit}) union all (${half('<>')} limit ${limit}) limit ${limit}`,
    [query, query],
  )
}
