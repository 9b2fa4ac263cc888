import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { forUpdate } from '@/db/portable'
import { contentPages, contentTexts } from '@/db/schema/content'
import { notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import type { Block, PageSeo } from './block'
import type { PageText } from './page'

type TextRow = typeof contentTexts.$inferSelect

/** A row as the page's text. What is stored has been checked when it was written. */
export const toText = ({ blocks, seo, ...row }: TextRow): PageText => ({
  ...row,
  blocks: blocks as Block[],
  seo: seo as PageSeo,
})

/** For commands: the page, which nobody else changes until the transaction ends. Throws `notFound`. */
export async function lockPage(tx: Db, id: string) {
  const [page] = await forUpdate(tx.select().from(contentPages).where(eq(contentPages.id, id)))
  if (!page) throw notFound('page')
  return page
}

/** The same for its text in one language. */
export async function lockText(tx: Db, pageId: string, locale: Locale): Promise<PageText> {
  const [row] = await forUpdate(
    tx
      .select()
      .from(contentTexts)
      .where(and(eq(contentTexts.pageId, pageId), eq(contentTexts.locale, locale))),
  )
  if (!row) throw notFound('page')
  return toText(row)
}

/** To read it only. Throws `notFound`. */
export async function requireText(tx: Db, pageId: string, locale: Locale): Promise<PageText> {
  const [row] = await tx.select().from(contentTexts).where(isText(pageId, locale))
  if (!row) throw notFound('page')
  return toText(row)
}

export const isText = (pageId: string, locale: Locale) =>
  and(eq(contentTexts.pageId, pageId), eq(contentTexts.locale, locale))
