/**
 * Full text on both engines behind three functions: FTS5 on SQLite, tsvector on PostgreSQL. Texts and words arrive
 * folded (lower case, no accents), so neither engine needs a dictionary.
 */
import { dialect } from './dialect'
import { engine } from './index'

/** Of products one for each language; of pages one for all, in which each text says where it is shown (`within`). */
const indexes = ['en', 'de', 'pl', 'pages'] as const
export type TextIndex = (typeof indexes)[number]
export type TextDocument = { num: number; index: TextIndex; name: string; title: string; body: string }

/** What fits, with its name (folded) where the engine keeps it beside the text. */
export type TextMatch = { num: number; name: string | null }

/** Any of these spellings; the last word of a query also matches what begins with it. */
export type TextWord = { spellings: string[]; isPrefix: boolean }

export async function putTexts(documents: TextDocument[]): Promise<void> {
  if (dialect === 'sqlite') {
    for (const index of indexes) {
      const some = documents.filter((document) => document.index === index)
      const head = `insert into search_${index} (rowid, title, body)`
      const rowAt = (n: number) => [some[n]!.num, some[n]!.title, some[n]!.body]
      // A statement of several rows would write out the index each time: it has to be able to take them back together.
      await engine.insertRows(head, ['integer', 'text', 'text'], '', some.length, rowAt, 1)
    }
    return
  }
  for (const index of indexes) {
    const some = documents.filter((document) => document.index === index)
    if (some.length)
      await engine.rows(
        `insert into search_texts_${index} (${keyOf(index)}, name, title, words)
         select num, name, ${lexemes('title')}, ${lexemes('words')}
         from unnest(?::int[], ?::text[], ?::text[], ?::text[]) as texts (num, name, title, words)
         on conflict (${keyOf(index)}) do update set name = excluded.name, title = excluded.title, words = excluded.words`,
        [
          some.map(({ num }) => num),
          some.map(({ name }) => name),
          some.map(({ title }) => title),
          some.map(({ title, body }) => (title && body ? `${title} ${body}` : title || body)),
        ],
      )
  }
}

const lexemes = (column: string) => `array_to_tsvector(string_to_array(${column}, ' '))`

/** What a number counts in PostgreSQL's tables. */
const keyOf = (index: TextIndex) => (index === 'pages' ? 'page' : 'product')

export async function removeTexts(from: readonly TextIndex[], nums: number[]): Promise<void> {
  if (!nums.length) return
  const list = nums.map(Number).join(', ')
  for (const index of from)
    await engine.rows(
      dialect === 'postgres'
        ? `delete from search_texts_${index} where ${keyOf(index)} in (${list})`
        : `delete from search_${index} where rowid in (${list})`,
    )
}

/** A word that no one can type, for where a text is shown: "de-ch". It stands in the title of the text. */
export const placeWord = (place: string) => `\ue000${place.replace(/[^a-z]/g, '')}`

type Where = {
  where: 'title' | 'anywhere'
  limit: number
  how?: 'all' | 'any'
  /** Only texts with this word in their titles, whatever else is looked for. */
  within?: string
}

/**
 * At most `limit` texts that have all the words (`any`: at least one), in the title or anywhere.
 * In no order: ranking a very common word over the whole catalogue would hold the event loop, so the caller ranks these.
 */
export async function matchTexts(
  index: TextIndex,
  words: TextWord[],
  { where, limit, how = 'all', within }: Where,
): Promise<TextMatch[]> {
  if (!words.length) return []
  if (dialect === 'sqlite') {
    const one = ({ spellings, isPrefix }: TextWord) =>
      `(${spellings.map((spelling) => `"${spelling.replaceAll('"', '')}"${isPrefix ? '*' : ''}`).join(' OR ')})`
    const sought = words.map(one).join(how === 'all' ? ' AND ' : ' OR ')
    const query = within ? `"${within}" AND (${sought})` : sought
    return engine.rows<TextMatch>(
      `select rowid as num, null as name from search_${index} where search_${index} match ? limit ?`,
      [where === 'title' ? `{title} : (${query})` : query, limit],
    )
  }
  const column = where === 'title' ? 'title' : 'words'
  const one = ({ spellings, isPrefix }: TextWord) =>
    `(${spellings.map((spelling) => `'${spelling.replace(/['\\]/g, '')}'${isPrefix ? ':*' : ''}`).join(' | ')})`
  const sought = words.map(one).join(how === 'all' ? ' & ' : ' | ')
  const query = within ? `'${within}' & (${sought})` : sought
  const key = keyOf(index)
  // The index reads all places of a word before the first is answered. Of a very common word, those in the small index
  // are enough, and the second half is never begun.
  const half = (which: string) =>
    `select ${key} as num, name from search_texts_${index} where ${key} % 16 ${which} 0 and ${column} @@ ?::tsquery`
  return engine.rows<TextMatch>(
    `(${half('=')} limit ${limit}) union all (${half('<>')} limit ${limit}) limit ${limit}`,
    [query, query],
  )
}
