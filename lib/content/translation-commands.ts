import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { type Locale, locales } from '@/lib/kernel/locale'
import type { PageText } from './page'
import { addLanguage, saveDraft } from './page-commands'
import { lockText, toText } from './page-rows'
import { translated } from './translation'
import type { TranslationFile } from './xliff'

export const saveTranslationInput = z.strictObject({
  pageId: z.string().max(40),
  from: z.enum(locales),
  to: z.enum(locales),
  texts: z.record(z.string().max(200), z.string().max(40_000)),
})

/** Takes translations of a page over as the draft of that language, which is begun when it is not there. */
export async function saveTranslation(
  context: Context,
  { pageId, from, to, texts }: z.output<typeof saveTranslationInput>,
): Promise<{ revision: number }> {
  authorize(context.actor, 'content.write')
  const source = await lockText(context.tx, pageId, from)
  const stored = (await find(context, pageId, to)) ?? (await begin(context, pageId, from, to))
  const { title, slug, blocks, seo, revision } = stored
  const own = { title, slug, blocks, seo }
  const given = new Map(Object.entries(texts).filter(([, text]) => text.trim()))
  const saved = await saveDraft(context, {
    pageId,
    locale: to,
    base: { ...own, revision },
    ...translated(own, source, given),
  })
  return { revision: saved.revision }
}

/** The same for a whole file; pages that are not there any more are left out. Answers how many were taken over. */
export async function importTranslations(context: Context, { from, to, pages }: TranslationFile): Promise<number> {
  authorize(context.actor, 'content.write')
  let taken = 0
  for (const [pageId, units] of Object.entries(pages)) {
    const texts = Object.fromEntries(
      Object.entries(units).flatMap(([key, { target }]) => (target ? [[key, target]] : [])),
    )
    if (!Object.keys(texts).length || !(await find(context, pageId, from))) continue
    await saveTranslation(context, { pageId, from, to, texts })
    taken++
  }
  return taken
}

async function find({ tx }: Context, pageId: string, locale: Locale): Promise<PageText | undefined> {
  const [row] = await tx
    .select()
    .from(contentTexts)
    .where(and(eq(contentTexts.pageId, pageId), eq(contentTexts.locale, locale)))
  return row && toText(row)
}

async function begin(context: Context, pageId: string, from: Locale, locale: Locale): Promise<PageText> {
  await addLanguage(context, { pageId, locale, from })
  return lockText(context.tx, pageId, locale)
}
