import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { contentPages, contentTexts } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import { type PageKind, type PageStatus, type PageText, statusOf } from './page'
import { toText } from './page-rows'

/** A page as those see it who work on it. */
export type PageForEdit = {
  id: string
  kind: PageKind
  key: string | null
  parentId: string | null
  position: number
  sites: StorefrontCode[]
  templateId: string | null
  fallsBack: boolean
  trashedAt: Date | null
  createdAt: Date
  createdBy: string
  locale: Locale
  /** The draft in this language; undefined where nobody has begun one. */
  text: PageText | undefined
  /** How it stands in each language that there is, with its title. */
  languages: { locale: Locale; title: string; status: PageStatus; revision: number; editedAt: Date }[]
}

/** A page with its draft in one language. Needs `content.write`; throws `notFound`. */
export async function requirePageForEdit(
  actor: Actor,
  id: string,
  locale: Locale,
  now = new Date(),
): Promise<PageForEdit> {
  authorize(actor, 'content.write')
  const [page] = await db.select().from(contentPages).where(eq(contentPages.id, id))
  if (!page) throw notFound('page')
  const texts = (await db.select().from(contentTexts).where(eq(contentTexts.pageId, id))).map(toText)
  return {
    ...page,
    locale,
    text: texts.find((text) => text.locale === locale),
    languages: texts.map((text) => ({
      locale: text.locale,
      title: text.title,
      status: statusOf(text, now),
      revision: text.revision,
      editedAt: text.editedAt,
    })),
  }
}
