import 'server-only'
import { and, eq, max } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { contentVersions } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import type { Block, PageSeo } from './block'
import type { PageContent } from './page'

export type Version = PageContent & { number: number; revision: number }
type Of = { pageId: string; locale: Locale }
type Made = { reason: 'published' | 'kept' | 'restored' | 'scheduled'; note?: string; revision: number }

/** Keeps a text as it is now, for good. The text's row must be locked. Answers the version's number. */
export async function keepVersion(
  { tx, actor, now }: Context,
  { pageId, locale }: Of,
  { title, slug, blocks, seo }: PageContent,
  { reason, note = '', revision }: Made,
): Promise<number> {
  const [last] = await tx
    .select({ number: max(contentVersions.number) })
    .from(contentVersions)
    .where(and(eq(contentVersions.pageId, pageId), eq(contentVersions.locale, locale)))
  const number = (last?.number ?? 0) + 1
  const madeBy = actor.name ?? actor.id
  await tx
    .insert(contentVersions)
    .values({ pageId, locale, number, title, slug, blocks, seo, reason, note, revision, madeAt: now, madeBy })
  return number
}

/** Throws `notFound`. */
export async function requireVersion(tx: Db, { pageId, locale }: Of, number: number): Promise<Version> {
  const { title, slug, blocks, seo, revision } = contentVersions
  const [row] = await tx
    .select({ title, slug, blocks, seo, revision, number: contentVersions.number })
    .from(contentVersions)
    .where(
      and(eq(contentVersions.pageId, pageId), eq(contentVersions.locale, locale), eq(contentVersions.number, number)),
    )
  if (!row) throw notFound('page')
  return { ...row, blocks: row.blocks as Block[], seo: row.seo as PageSeo }
}
