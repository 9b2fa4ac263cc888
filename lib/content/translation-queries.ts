import 'server-only'
import { inArray } from 'drizzle-orm'
import { db, engine } from '@/db'
import { contentTexts } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { toText } from './page-rows'
import { unitsOf } from './translation'
import type { TranslationFile } from './xliff'

/** A page whose text in a language is missing, or older than the one that it is made from. */
export type TranslationGap = { pageId: string; title: string; isMissing: boolean }

/** What is left to translate from one language into another. Needs `content.write`. */
export async function listTranslationGaps(
  actor: Actor,
  from: Locale,
  to: Locale,
  limit = 500,
): Promise<TranslationGap[]> {
  authorize(actor, 'content.write')
  const rows = await engine.rows<{ page: string; title: string; missing: number }>(
    `select s.page_id as page, s.title as title, case when t.page_id is null then 1 else 0 end as missing
     from content_texts s
     join content_pages p on p.id = s.page_id
     left join content_texts t on t.page_id = s.page_id and t.locale = ?
     where s.locale = ? and p.trashed_at is null and (t.page_id is null or t.edited_at < s.edited_at)
     order by missing desc, s.title, s.page_id
     limit ${Math.floor(limit)}`,
    [to, from],
  )
  return rows.map(({ page, title, missing }) => ({ pageId: page, title, isMissing: Number(missing) === 1 }))
}

/** These pages as a file for translators, with what is translated already. Needs `content.write`. */
export async function exportTranslations(
  actor: Actor,
  pageIds: string[],
  from: Locale,
  to: Locale,
): Promise<TranslationFile> {
  authorize(actor, 'content.write')
  const texts = pageIds.length
    ? (await db.select().from(contentTexts).where(inArray(contentTexts.pageId, pageIds))).map(toText)
    : []
  const pages: TranslationFile['pages'] = {}
  for (const source of texts.filter(({ locale }) => locale === from)) {
    const own = texts.find(({ pageId, locale }) => pageId === source.pageId && locale === to)
    const known = new Map(own ? unitsOf(own).map(({ key, text }) => [key, text]) : [])
    pages[source.pageId] = Object.fromEntries(
      unitsOf(source).map(({ key, text }) => {
        const target = known.get(key)
        return [key, { source: text, ...(target && target !== text && { target }) }]
      }),
    )
  }
  return { from, to, pages }
}
